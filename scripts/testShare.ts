/**
 * What takes longest and proves what is rare runs in shares: `npm test` takes one of them, `npm run test:nightly` all.
 *
 * Lists of cases are in ninths, as many as views of a screen (three widths, three languages), or in thirds; whole files that
 * start a database, a product or a browser of their own are in ninths too, by a count of their own. A share is one of the nine
 * with one of the other nine: eighty-one in all, so that each case of a list in such a file has its turn. Eighty-one has nothing
 * in common with seven: who tests on working days or on Mondays alone comes round as well.
 */

/** Of a list of cases a run takes one in so many. */
export const NINTHS = 9

/** How many shares there are: a ninth of each list with a ninth of the files. */
export const SHARES = NINTHS * NINTHS

/** Of what is longest of all a run takes one in so many. */
const SMALLEST = 27

/** One of them, from 1 to SHARES; or everything. */
export type Share = number | 'all'

const MILLISECONDS_A_DAY = 86_400_000

/**
 * The share that `TEST_SHARE` names; everything without it, so that a file that is run by its path is run whole.
 *
 * @throws Error where it names none.
 */
export function readShare(environment: Readonly<Record<string, string | undefined>> = process.env): Share {
	const { TEST_SHARE: text = 'all' } = environment
	if (text === 'all') return text
	const share = Number(text)
	if (Number.isInteger(share) && share >= 1 && share <= SHARES) return share
	throw new Error(`TEST_SHARE: expected 1 to ${SHARES}, or "all"; came ${JSON.stringify(text)}.`)
}

/** The share of a day, YYYY-MM-DD: another one each day; or of so many days after it. */
export function shareOfDay(day: string, daysLater = 0): number {
	return ((Date.parse(day) / MILLISECONDS_A_DAY + daysLater) % SHARES) + 1
}

/** Of items in an order that does not change, a ninth; of fewer than nine items, one. */
export function inShare<Item>(items: readonly Item[], share: Share = readShare()): readonly Item[] {
	if (share !== 'all' && items.length < NINTHS) {
		return items.slice(((share - 1) % NINTHS) % items.length).slice(0, 1)
	}
	return items.filter((_item, index) => isInShare(index, share))
}

/** Of items in an order that does not change, one in twenty-seven, for what is longest of all: each share has others. */
export function inSmallestShare<Item>(items: readonly Item[], share: Share = readShare()): readonly Item[] {
	return items.filter((_item, position) => share === 'all' || position % SMALLEST === (share - 1) % SMALLEST)
}

/** Of items in an order that does not change, every third. */
export function inThird<Item>(items: readonly Item[], share: Share = readShare()): readonly Item[] {
	return items.filter((_item, index) => isInThird(index, share))
}

/** Whether what stands at a position, from 0, of what takes long is in the third that the share takes. */
export function isInThird(position: number, share: Share = readShare()): boolean {
	return share === 'all' || position % 3 === (share - 1) % 3
}

/** Whether what stands at a position, from 0, of all that takes long is in the share. */
export function isInShare(position: number, share: Share = readShare()): boolean {
	return share === 'all' || position % NINTHS === (share - 1) % NINTHS
}

/**
 * Of items in an order that does not change, every third, by another count than `inThird`: whatever is taken of the one by the share
 * meets, within all shares, each third of the other. Files of unit tests that take long are in these thirds, so that each comes to all
 * of its own lists.
 */
export function inOtherThird<Item>(items: readonly Item[], share: Share = readShare()): readonly Item[] {
	return items.filter((_item, position) => share === 'all' || position % 3 === otherNinthOf(share) % 3)
}

/**
 * Of items in an order that does not change, every ninth, by another count than `inShare`: each share of the lists meets each ninth
 * of these within all shares. Long files in a browser or on a database are in these ninths; their own lists are in ninths or thirds.
 */
export function inOtherNinth<Item>(items: readonly Item[], share: Share = readShare()): readonly Item[] {
	return items.filter((_item, position) => share === 'all' || position % NINTHS === otherNinthOf(share))
}

function otherNinthOf(share: number): number {
	return (share - 1 + Math.floor((share - 1) / NINTHS)) % NINTHS
}
