/** AS-13: "rund" stands for so much at most. */
const RUND = 0.01;

/** AS-13: how far the computed own share is from a published one, as a share of what has been published. */
export const abweichung = (veroeffentlicht: number, gerechnet: number): number =>
  veroeffentlicht === 0
    ? Number(gerechnet !== 0)
    : Math.abs(veroeffentlicht - gerechnet) / Math.abs(veroeffentlicht);

/** AS-13: whether the published one can be the computed one, rounded. */
export const passtRund = (veroeffentlicht: number, gerechnet: number): boolean =>
  abweichung(veroeffentlicht, gerechnet) <= RUND;
