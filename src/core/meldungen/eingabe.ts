import { tagAlsText, type Tag } from '../zeit/datum';

/** "1.1.27" as 01.01.2027 and "1.1." as 01.01.JJJJ: years from 50 are of the last century, because no earlier day is read (DA-2). */
const mitGanzemJahr = (text: string): string =>
  text.replace(/(\d+)\D+(\d+)\D*(\d*)/, (_, tag: string, monat: string, jahr: string) => {
    const jahrhundert = Number(jahr) < 50 ? '20' : '19';
    const ganz = jahr === '' ? 'JJJJ' : `${jahrhundert}${jahr}`;
    return `${tag.padStart(2, '0')}.${monat.padStart(2, '0')}.${ganz}`;
  });

/**
 * Sentences about a typed day or number that both the functions and the task pane refuse (RU-4, DA-2): what, then what
 * to do next.
 */
export const EINGABE = {
  jahrAlsZahl: (jahr: number, ende: boolean): string =>
    `${jahr} ist als Datum der ${tagAlsText(jahr)}. Bitte den Tag ausschreiben: ${ende ? '31.12.' : '01.01.'}${jahr}`,
  jahrAlsText: (jahr: string, ende: boolean): string =>
    `${jahr} ist ein Jahr und kein Tag. Bitte den Tag ausschreiben: ${ende ? '31.12.' : '01.01.'}${jahr}`,
  tagZuFrueh: (text: string, frueheste: Tag): string =>
    `${text} liegt vor dem ${tagAlsText(frueheste)}, dem frühesten Tag, mit dem gerechnet wird. Bitte den Tag prüfen.`,
  zahlZuFrueh: (zahl: string, tag: Tag, frueheste: Tag): string =>
    `${zahl} ist als Datum der ${tagAlsText(tag)}, und vor dem ${tagAlsText(frueheste)} wird nicht gerechnet. Bitte den Tag als TT.MM.JJJJ eingeben.`,
  keinKalendertag: (text: string): string => `Den Tag ${text} gibt es nicht. Bitte den Tag prüfen.`,
  jahrZuKurz: (text: string): string =>
    `Bei ${text} fehlt das Jahr mit vier Stellen. Bitte so schreiben: ${mitGanzemJahr(text)}`,

  zahlMehrdeutig: (text: string, gross: string, klein: string): string =>
    `„${text}“ steht als Text in der Zelle und kann zweierlei heißen: ${gross} oder ${klein}. Bitte als Zahl eingeben.`,
  zahlUnlesbar: (text: string): string =>
    `„${text}“ steht als Text in der Zelle und ist nicht eindeutig zu lesen. Bitte als Zahl mit Komma eingeben, zum Beispiel 1234,56.`,
} as const;
