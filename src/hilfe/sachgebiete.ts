/** The subjects of the functions in the order of the index, by the file of `src/functions` that holds them. */
export const SACHGEBIETE: Readonly<Record<string, string>> = {
  foerderung: 'Förderung und Eigenanteil',
  verteilung: 'Verteilung auf Kommunen',
  tabellen: 'Ganze Tabellen in einer Formel',
  personalkosten: 'Personalkosten',
  tarif: 'Tarif',
  zeit: 'Zeit und Umfang',
  rechenweg: 'Nachvollziehen',
};
