import type { Localized, Related } from '../../../diagnostics/diagnostic.js';
import type { Analysis } from '../../../model/analyze.js';
import type { Pengesahan } from '../../../model/schema.js';
import { type Nip, parseNip } from '../../../model/values/nip.js';
import { ofLast } from '../../../text/of-last.js';
import type { Span } from '../../../text/source.js';

/** The NIP of a signer, and where it stands. */
export interface NipPejabat {
  readonly signer: Pengesahan;
  /** As written. */
  readonly teks: string;
  readonly nip: Nip;
  readonly at: Span;
  /** The other block, where the same number stands there. */
  readonly related: readonly Related[];
}

/** Both blocks may hold a number that is none of a civil servant although it stands under `NIP`. */
const OTHER_NUMBER = /^(?:nrp|nik|nidn|niy)\b/iu;
/** What may part the groups of digits beside blanks and dots; how a number is parted is another matter. */
const SEPARATORS = /[-\u2010-\u2015\u2212/,]/gu;

const SAME: Localized = { id: 'ditulis sama di sini', en: 'written the same here' };

/** The numbers of the signers of a sheet, each number once. */
export const nipPejabat = ofLast((analysis: Analysis) => [...numbersOf(analysis)]);

function* numbersOf({ model, places }: Analysis): Generator<NipPejabat> {
  const first = numberOf(model.disahkanOleh);
  const second = numberOf(model.tandaTangan);
  const isSame = first !== null && second !== null && first.nip.digits === second.nip.digits;
  for (const one of isSame ? [first] : [first, second]) {
    if (one === null) continue;
    const at = (signer: Pengesahan): Span => places.key(signer, 'nip') ?? places.of(signer);
    const related = isSame ? [{ message: SAME, span: at(second.signer) }] : [];
    const { signer, teks, nip } = one;
    yield { signer, teks, nip, at: at(signer), related };
  }
}

/** Those whose digits can be looked at one by one: 18 of them, and nothing else. */
export const nipLengkap = ofLast((analysis: Analysis) =>
  nipPejabat(analysis).filter(
    ({ nip }) => (nip.bentuk === 'nip' || nip.bentuk === 'pppk') && strangers(nip) === '',
  ),
);

/** What stands in a number that neither is a digit nor parts digits. */
export const strangers = ({ sisa }: Nip): string => sisa.replace(SEPARATORS, '');

function numberOf(
  signer: Pengesahan | null,
): { readonly signer: Pengesahan; readonly teks: string; readonly nip: Nip } | null {
  const teks = signer?.nip ?? '';
  if (signer === null || signer.jenisNomor !== 'NIP') return null;
  if (teks === '' || teks === '-' || OTHER_NUMBER.test(teks)) return null;
  return { signer, teks, nip: parseNip(teks.replace(/^ni ?(?:p ?)?pppk\b[\s.:]*/iu, '')) };
}
