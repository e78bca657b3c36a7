import type { ReactElement } from 'react';

interface CoverageBarProps {
  readonly grant: number;
  readonly thirdParty: number;
  readonly own: number;
  /** What fills the whole width; without, the amounts themselves. */
  readonly scale?: number;
  readonly label: string;
}

const HEIGHT = 12;

/** How cost is covered. Colour is not the only sign: the parts are hatched differently and said in words. */
export function CoverageBar({ grant, thirdParty, own, scale, label }: CoverageBarProps): ReactElement {
  const all = Math.max(scale ?? 0, grant + thirdParty + own, 1);
  const wide = (amount: number): string => `${Math.max(0, (amount / all) * 100)}%`;
  const parts = [
    ['granted', 0, grant],
    ['others', grant, thirdParty],
    ['own', grant + thirdParty, own],
  ] as const;
  return (
    <svg className="coverage" width="100%" height={HEIGHT} role="img" aria-label={label}>
      {parts.map(([name, before, amount]) => (
        <rect key={name} className={name} x={wide(before)} width={wide(amount)} height={HEIGHT} />
      ))}
      <line
        className="border"
        x1={wide(grant + thirdParty)}
        x2={wide(grant + thirdParty)}
        y1="0"
        y2={HEIGHT}
      />
    </svg>
  );
}
