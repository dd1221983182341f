/** Words that open a condition. */
const CONDITION =
  /(?:^|[.;:]\s+|\bmaka\s+)(?:jika|apabila|bila|bilamana|jikalau|kalau|manakala)\b/iu;

/**
 * Words by which an Indonesian sentence says what comes of something: `maka`, `akan`, `dapat`, verbs of bringing about,
 * and states that nobody wishes for. From the warnings of the sheets at hand; when in doubt a sentence has one.
 */
const CONSEQUENCE =
  /\b(?:maka|akan|dapat|bisa|sehingga|akibat\p{L}*|berakibat|meng?akibatkan|menyebabkan|menimbulkan|menghambat|mempengaruhi|memengaruhi|merugikan|mengganggu|berdampak|berpotensi|berisiko|beresiko|risiko|resiko|sanksi|dikenai|dikenakan|dikembalikan|ditolak|dibatalkan|batal|gagal|ter(?:hambat|tunda|lambat|ganggu|bengkalai|kendala)|keterlambatan|kesalahan|kerugian|penyimpangan|kecelakaan|bahaya|tidak (?:dapat|bisa|akan|sah|berlaku|optimal|maksimal|efektif|tercapai|terlaksana))\b/iu;

/** Whether a text says `if`. */
export const isCondition = (text: string): boolean => CONDITION.test(text);

/** Whether a text says what follows from something. */
export const hasConsequence = (text: string): boolean => CONSEQUENCE.test(text);
