import { tagAlsText, type Tag } from '../zeit/datum';

/** FE-1: also said by the checks of an agreement, which would otherwise carry all sentences of the functions. */
export const endeVorBeginn = (von: Tag, bis: Tag): string =>
  `Das Ende ${tagAlsText(bis)} liegt vor dem Beginn ${tagAlsText(von)}. Bitte die beiden Tage prüfen.`;
