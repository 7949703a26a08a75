/** Limits of questions that the client respects too. */

/** Days of a stay in a precheck (who else goes?), both ends included: a longer one would read a whole season. */
export const MAX_PRECHECK_DAYS = 92

/** Places of a stay in a precheck. */
export const MAX_PRECHECK_PLACES = 5

/** Actors whose links are shown at once. */
export const MAX_UNFOLDED_ACTORS = 20

/** Items of one page of a list. */
export const MAX_PAGE_SIZE = 200

/** Values of one list in a question, such as ids, kinds or codes. */
export const MAX_LIST_VALUES = 200

/** Rows, or columns, of a matrix. */
export const MAX_MATRIX_HEADS = 200

/** Cells of one page of a matrix. */
export const MAX_CELLS = 5_000

/** Changes to the record in one what-if question. */
export const MAX_WHAT_IF_CHANGES = 10

/** Characters of a password, counted as Unicode code points in NFKC. */
export const PASSWORD_CHARACTERS = { minimum: 12, maximum: 128 } as const
