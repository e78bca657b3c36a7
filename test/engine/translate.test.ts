import { toGerman, toInvariant } from '../../dev/engine/german/translate';

describe('German and invariant formulas', () => {
  test.each([
    ['=KIM.EIGENANTEIL(187500;2,5;55000)', '=KIM.EIGENANTEIL(187500,2.5,55000)'],
    ['=SUMME(A1:A3;$B$2)/2', '=SUM(A1:A3,$B$2)/2'],
    ['=WENN(A1>=0,5;"ja; nein, 0,5";WAHR)', '=IF(A1>=0.5,"ja; nein, 0,5",TRUE)'],
    ['=VERTEILE({39;35.14;12,5})', '=VERTEILE({39;35,14;12.5})'],
    ['={1,5.-2,5;"a;b".FALSCH}', '={1.5,-2.5;"a;b",FALSE}'],
    ['=SVERWEIS("x";\'KIM Ergebnis\'!A:C;2;FALSCH)', '=VLOOKUP("x",\'KIM Ergebnis\'!A:C,2,FALSE)'],
    ['=XVERWEIS(1;A1:A9;B1:B9;#NV)', '=XLOOKUP(1,A1:A9,B1:B9,#N/A)'],
    ['=WENNFEHLER(#WERT!;#BEZUG!)+Blatt1!#BEZUG!', '=IFERROR(#VALUE!,#REF!)+Blatt1!#REF!'],
    ['=#ÜBERLAUF!+#KALK!+#ZAHL!+#DIV/0!+#NAME?+#NULL!', '=#SPILL!+#CALC!+#NUM!+#DIV/0!+#NAME?+#NULL!'],
    ['=DATUM(2022;7;1)+TAG(HEUTE())', '=DATE(2022,7,1)+DAY(TODAY())'],
    ['=LET(x;SEQUENZ(3);SUMMENPRODUKT(x;x))', '=LET(x,SEQUENCE(3),SUMPRODUCT(x,x))'],
    ['=SORTIEREN(FILTER(A1:B9;A1:A9<>""))', '=SORT(FILTER(A1:B9,A1:A9<>""))'],
    ['=INDEX(A1#;VERGLEICH(1;B1#;0))', '=INDEX(A1#,MATCH(1,B1#,0))'],
    ['=FOERDERUNG(1;2;3;;"ANTEIL")', '=FOERDERUNG(1,2,3,,"ANTEIL")'],
    ['=KIM_Stellen[[#Alle];[VZÄ]:[Von]]', '=KIM_Stellen[[#All],[VZÄ]:[Von]]'],
    ['=KIM_Stellen[#Kopfzeilen]&KIM_Stellen[@Stelle]', '=KIM_Stellen[#Headers]&KIM_Stellen[@Stelle]'],
    ["=T[[#Diese Zeile];['#Anzahl; gesamt]]", "=T[[#This Row],['#Anzahl; gesamt]]"],
    ['=KIM_Stellen[[#Kopfzeilen];[#Daten]]', '=KIM_Stellen[[#Headers],[#Data]]'],
    [
      '=KIM.HAUSHALT(KIM_Stellen[[#Kopfzeilen];[#Daten]];KIM_Kommunen[[#Kopfzeilen];[#Daten]])',
      '=KIM.HAUSHALT(KIM_Stellen[[#Headers],[#Data]],KIM_Kommunen[[#Headers],[#Data]])',
    ],
    ['=T[#Alle]+T[#Daten]+T[#Ergebnisse]+T[[#Daten];[VZÄ]]', '=T[#All]+T[#Data]+T[#Totals]+T[[#Data],[VZÄ]]'],
    ['=T[[#Daten];[#Ergebnisse];[a; b]:[c, d]]', '=T[[#Data],[#Totals],[a; b]:[c, d]]'],
    ['=T[]&[@[Sachkosten je VZÄ]]&T[@]&[@[A]:[B]]', '=T[]&[@[Sachkosten je VZÄ]]&T[@]&[@[A]:[B]]'],
    ['=LÄNGE(GLÄTTEN("ä"))&GROSS2("ö")', '=LEN(TRIM("ä"))&PROPER("ö")'],
    ['=WAHR()+FALSCH()', '=TRUE()+FALSE()'],
    ['= 1E-5 * -2^2% ', '= 1E-5 * -2^2% '],
    ['=,5+5,', '=.5+5.'],
  ])('%s', (german, invariant) => {
    expect(toInvariant(german)).toBe(invariant);
    expect(toGerman(invariant)).toBe(german);
  });

  it('puts the letter case of everything but names and texts right', () => {
    expect(toInvariant('=summe(a1;tabelle1!b2;"x")+wahr+#nv+kim.vzae(1e3)')).toBe(
      '=SUM(A1,tabelle1!B2,"x")+TRUE+#N/A+KIM.VZAE(1E3)',
    );
  });

  it('takes the backslash between columns of an array constant as well', () => {
    expect(toInvariant('={39\\35;1,5\\-2}')).toBe('={39,35;1.5,-2}');
    expect(toGerman('={39,35}')).toBe('={39.35}');
  });

  it('does not let English names of functions through, for a German Excel does not know them', () => {
    expect(toInvariant('=SUM(1;2)')).toBe('=_XLUDF.SUM(1,2)');
    expect(toGerman('=_XLUDF.SUM(1,2)')).toBe('=SUM(1;2)');
  });

  test.each([
    ['=kim_Stellen[ [#kopfzeilen] ; [#DATEN] ]', '=kim_Stellen[[#Headers],[#Data]]'],
    ['=T[[VZÄ]]', '=T[VZÄ]'],
    ['=T[Sachkosten-Höchstbetrag]', '=T[[Sachkosten-Höchstbetrag]]'],
    ['=T[@Sachkosten je VZÄ]', '=T[@[Sachkosten je VZÄ]]'],
  ])('writes %s as Excel does', (german, invariant) => {
    expect(toInvariant(german)).toBe(invariant);
  });

  test.each([
    [
      '=T[#All]',
      '„#All“ ist kein Teil einer Tabelle. Möglich sind #Alle, #Daten, #Kopfzeilen, #Ergebnisse und #Diese Zeile.',
    ],
    ['=1+T[#Kopfzeile]', '„#Kopfzeile“ ist kein Teil einer Tabelle.'],
    ['=T[[#Kopfzeilen],[#Daten]]', 'Zwischen zwei Teilen einer Tabelle steht „;“, nicht „,“.'],
    ['=T[[#Kopfzeilen];[#Ergebnisse]]', '#Kopfzeilen und #Ergebnisse lassen sich nicht verbinden.'],
    ['=T[[#Alle];[#Daten]]', '#Alle und #Daten lassen sich nicht verbinden.'],
    ['=T[[#Daten];[#Daten]]', '#Daten und #Daten lassen sich nicht verbinden.'],
    ['=T[[VZÄ];[#Daten]]', '„#Daten“ steht vor den Spalten, nicht dahinter.'],
    ['=T[[VZÄ];[Von]]', 'Nur zwischen der ersten und der letzten Spalte steht ein Doppelpunkt.'],
    ['=T[[#Daten]:[VZÄ]]', 'Nur zwischen der ersten und der letzten Spalte steht ein Doppelpunkt.'],
    ['=T[[#Daten];VZÄ]', 'In den eckigen Klammern fehlt ein Teil der Tabelle oder seine Klammer.'],
    ['=T[[#Daten];]', 'In den eckigen Klammern fehlt ein Teil der Tabelle.'],
    ['=T[@[#Daten]]', 'Hinter „@“ steht nur eine Spalte.'],
  ])('refuses %s', (formula, sentence) => {
    expect(() => toInvariant(formula)).toThrow(sentence);
  });

  test.each([
    ['=1.5', 'Das Zeichen „.“ passt hier nicht. (Zeichen 2 der Formel)'],
    ['="offen', 'Ein Text wird nicht mit Anführungszeichen geschlossen. (Zeichen 1 der Formel)'],
    ['=T[[a]', 'Eine eckige Klammer wird nicht geschlossen. (Zeichen 2 der Formel)'],
    ['SUMME(1)', 'Eine Formel beginnt mit einem Gleichheitszeichen. (Zeichen 1 der Formel)'],
  ])('refuses %s', (formula, sentence) => {
    expect(() => toInvariant(formula)).toThrow(sentence);
  });
});
