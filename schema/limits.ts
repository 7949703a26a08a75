/** What a question may ask for at most, where the client keeps within it too. */

/** Days of a stay before which one asks who else goes, both ends counted: longer, one question would read a season. */
export const MAX_PRECHECK_DAYS = 92

/** Places of a stay of which one asks who else goes. */
export const MAX_PRECHECK_PLACES = 5

/** Actors whose links are unfolded at once. */
export const MAX_UNFOLDED_ACTORS = 20

/** Items of one page of a list. */
export const MAX_PAGE_SIZE = 200

/** Values of one list in a question: ids, kinds, codes. */
export const MAX_LIST_VALUES = 200

/** Rows, or columns, of a matrix. */
export const MAX_MATRIX_HEADS = 200

/** Cells of one page of a matrix. */
export const MAX_CELLS = 5_000

/** Changes of the record that are tried at once. */
export const MAX_WHAT_IF_CHANGES = 10

/** Characters of a password, as Unicode counts them in NFKC. */
export const PASSWORD_CHARACTERS = { minimum: 12, maximum: 128 } as const
