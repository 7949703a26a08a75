/**
 * A dated copy: an address that holds what a page showed when it was copied, so that the page can say later
 * what changed. Nothing is stored anywhere. The parameter `copy` is `day.version.total.digest.items.check`:
 * the day; the version of the data; the number of items; a hash of them; as many of them as fit; a checksum
 * that finds addresses cut by mail programs. A forged copy can only show a false sentence about ids that link
 * to the true records.
 */
import { earliestDay, isIsoDay, isoDay } from '../../schema/fuzzyDate'
import { textHash, versionsHash } from '../../schema/textHash'
import { isRecordId } from './address'

/** A record with its version, or a result with its number of pieces of evidence. */
export interface CopiedItem {
	readonly id: string
	readonly version: number
}

export interface DatedCopy {
	/** ISO day of the copy. */
	readonly day: string
	/** Version of the public data, as the API gives it. */
	readonly dataVersion: string
	/** How many items there were. */
	readonly total: number
	/** A hash of all items, those left out included. */
	readonly digest: number
	readonly items: readonly CopiedItem[]
}

/** In characters. Mail programs and proxies cut longer addresses. */
const MAX_ITEMS_LENGTH = 1200
const MAX_CODE_LENGTH = MAX_ITEMS_LENGTH + 60
const MAX_ID_LENGTH = 80

/** One letter for each kind with which ids start. */
const KINDS: Readonly<Record<string, string>> = {
	p: 'partnership',
	m: 'mission',
	o: 'office',
	w: 'wish',
	e: 'event',
	c: 'overlap',
	a: 'opportunity',
	k: 'constellation',
	t: 'territory',
	g: 'organisation',
}

/** A copy of the items that are shown; `total` is larger if the page shows only the first ones. */
export function datedCopy(
	day: string,
	dataVersion: string,
	shown: readonly CopiedItem[],
	total: number,
): DatedCopy {
	const items = sorted(shown)
	return { day, dataVersion, total, digest: versionsHash(items), items: fitting(items) }
}

/** Writes a copy as text for an address: only letters, digits and `. , * - : _`. */
export function formatDatedCopy({ day, dataVersion, total, digest, items }: DatedCopy): string {
	const parts = [
		earliestDay({ text: day }).toString(36),
		dataVersion,
		total.toString(36),
		digest.toString(36),
	]
	const body = [...parts, items.map(formatItem).join(',')].join('.')
	return `${body}.${checkOf(body)}`
}

/** Reads a copy from the text in an address; null if there is none, or if it was cut, changed or made up. */
export function parseDatedCopy(text: string | null): DatedCopy | null {
	if (text === null || text.length > MAX_CODE_LENGTH) return null
	const end = text.lastIndexOf('.')
	const body = text.slice(0, Math.max(0, end))
	if (text.slice(end + 1) !== checkOf(body)) return null
	const [day = '', dataVersion = '', total = '', digest = '', ...rest] = body.split('.')
	const iso = isoDayOf(day)
	const count = numberOf(total, 1_000_000)
	const sum = numberOf(digest, 0xffffffff)
	const items = parseItems(rest.join('.'))
	if (iso === null || count === null || sum === null || items === null) return null
	if (!/^[0-9a-z]{1,16}$/.test(dataVersion) || items.length > count) return null
	return { day: iso, dataVersion, total: count, digest: sum, items }
}

/** What became of the items of a copy. If the copy holds only some of them, new items cannot be told. */
export interface CopyDifference {
	readonly changed: readonly CopiedItem[]
	readonly appeared: readonly CopiedItem[]
	/** In the copy, and no longer on the page. */
	readonly gone: readonly CopiedItem[]
	/** Something changed that none of these lists names. */
	readonly isMore: boolean
}

/** Compares a copy with what the same page shows now. */
export function compareCopy(copy: DatedCopy, shown: readonly CopiedItem[], total: number): CopyDifference {
	const now = new Map(shown.map((item) => [item.id, item]))
	const then = new Map(copy.items.map((item) => [item.id, item]))
	const heldAll = copy.items.length === copy.total
	const showsAll = shown.length === total
	const changed = shown.filter(({ id, version }) => (then.get(id)?.version ?? version) !== version)
	const appeared = heldAll ? shown.filter(({ id }) => !then.has(id)) : []
	const gone = showsAll ? copy.items.filter(({ id }) => !now.has(id)) : []
	const isSame = copy.total === total && copy.digest === versionsHash(shown)
	const isNamed = changed.length + appeared.length + gone.length > 0
	return { changed, appeared, gone, isMore: !isSame && (!isNamed || !heldAll || !showsAll) }
}

function sorted(items: readonly CopiedItem[]): readonly CopiedItem[] {
	return [...items].sort((one, other) => (one.id < other.id ? -1 : 1))
}

function fitting(items: readonly CopiedItem[]): readonly CopiedItem[] {
	let left = MAX_ITEMS_LENGTH
	return items.filter((item) => {
		const text = formatItem(item)
		// An id in another alphabet would not come back unchanged: only the hash covers it.
		if (!/^[\w.:*-]+$/.test(text) || item.id.length > MAX_ID_LENGTH) return false
		left -= text.length + 1
		return left >= 0
	})
}

/** `pP034` is version 1 of partnership:P034, `pP034*2` its second; a kind without a letter is written out. */
function formatItem({ id, version }: CopiedItem): string {
	const [kind = '', ...rest] = id.split(':')
	const letter = Object.entries(KINDS).find(([, name]) => name === kind)?.[0]
	const name = letter ? `${letter}${rest.join(':')}` : `:${id}`
	return version === 1 ? name : `${name}*${version.toString(36)}`
}

function parseItems(text: string): readonly CopiedItem[] | null {
	if (text === '') return []
	const items = text.split(',').map(parseItem)
	return items.every((item) => item !== null) ? items : null
}

function parseItem(text: string): CopiedItem | null {
	const [name = '', versionText = '1', ...more] = text.split('*')
	const kind = KINDS[name.charAt(0)]
	const id = name.startsWith(':') ? name.slice(1) : `${kind}:${name.slice(1)}`
	const version = numberOf(versionText, 1_000_000)
	if (more.length > 0 || version === null || (!name.startsWith(':') && kind === undefined)) return null
	return /^[\w.:-]+$/.test(id) && id.length <= MAX_ID_LENGTH && isRecordId(id) ? { id, version } : null
}

function numberOf(text: string, max: number): number | null {
	if (!/^[0-9a-z]{1,7}$/.test(text)) return null
	const number = Number.parseInt(text, 36)
	return number <= max ? number : null
}

/** Reads a day from 1990 to 2200; null for any other number. */
function isoDayOf(text: string): string | null {
	const number = numberOf(text, 84_000)
	if (number === null || number < 7305) return null
	const day = isoDay(number)
	return isIsoDay(day) ? day : null
}

function checkOf(text: string): string {
	return textHash(text).toString(36)
}
