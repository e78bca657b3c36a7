import { PROTOCOL_KEY } from '../agreement/keys';
import { type ProtocolSeal, readSeal, sealText } from './seal';

/** AK-6: what the workbook keeps of the last row of its protocol, once the next request has been answered. */
export interface AskedSeal {
  readonly now: () => ProtocolSeal | null;
  /** Into the request after that. */
  readonly queue: (seal: ProtocolSeal | null) => void;
}

export function askForSeal({ workbook: { settings } }: Excel.RequestContext): AskedSeal {
  const setting = settings.getItemOrNullObject(PROTOCOL_KEY).load('value');
  return {
    now: () => readSeal(setting.isNullObject ? null : setting.value),
    queue: (seal) => {
      if (seal) settings.add(PROTOCOL_KEY, sealText(seal));
      else if (!setting.isNullObject) setting.delete();
    },
  };
}
