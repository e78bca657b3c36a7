import { zutreffende, type Hinweisregel } from '../hinweisregel';
import { HINWEIS } from '../meldungen/hinweise';
import { STATUS_ABGELEITET, STATUS_ABSCHLAG, STATUS_ANNAHME, STATUS_ENTWURF } from '../parameter/status';
import type { Entgelt } from '../tarif/tarifwerk';
import { tagAlsText } from '../zeit/datum';

/** The table amounts of a post in a period. */
interface Besoldungslage {
  readonly entgelte: readonly Entgelt[];
  /** PK-16: is a raise assumed? */
  readonly mitSteigerung: boolean;
}

/** What nobody has published as it stands. */
const UNFEST: ReadonlySet<string> = new Set([
  STATUS_ABGELEITET,
  STATUS_ABSCHLAG,
  STATUS_ENTWURF,
  STATUS_ANNAHME,
]);

/** Every table whose amounts are derived, paid in advance or assumed. */
const unfeste = ({ entgelte }: Besoldungslage): readonly string[] => [
  ...new Set(
    entgelte
      .filter((e) => e.angenommen === true || UNFEST.has(e.status))
      .map((e) => HINWEIS.besoldungstabelle(tagAlsText(e.gueltigAb), e.status)),
  ),
];

/** PK-16: the newest amounts go on as they are, though the sheet assumes a raise for the others. */
const ohneSteigerung = ({ entgelte, mitSteigerung }: Besoldungslage): boolean =>
  mitSteigerung && entgelte.some((e) => e.gueltigBis === null);

const REGELN: readonly Hinweisregel<Besoldungslage>[] = [
  { regel: 'PK-18', saetze: unfeste },
  { regel: 'PK-16', trifftZu: ohneSteigerung, satz: HINWEIS.besoldungOhneSteigerung },
];

/** PK-18: what the table amounts of a post with Beamte rest on; each sentence once. */
export const besoldungshinweise = (entgelte: readonly Entgelt[], mitSteigerung: boolean): readonly string[] =>
  zutreffende(REGELN, [{ entgelte, mitSteigerung }]).map(({ satz }) => satz);
