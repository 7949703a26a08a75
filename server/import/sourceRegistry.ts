import { createHash } from 'node:crypto'
import type { Id } from '../domain/ids'
import type { Source } from '../domain/records'
import type { TableRow } from './tableRow'

const ADDRESS = /^https?:\/\/\S+/
/** Two sources in one cell are separated by ` ; ` before the second address. */
const BETWEEN_ADDRESSES = / ; (?=https?:\/\/)/

/** Collects the sources that rows cite: one record for each distinct text. */
export class SourceRegistry {
	private readonly sources = new Map<Id, Source>()
	/** Sources cited so far only by rows that not everybody may read. */
	private readonly hidden = new Set<Id>()

	constructor(
		private readonly dataset: string,
		private readonly scenario: boolean,
		private readonly idPrefix: string,
	) {}

	/**
	 * Ids of the sources in a row's `source` cell. If one text comes with several types, the type of the first public
	 * row counts: what visitors read must not depend on rows that they may not see.
	 */
	cited(row: TableRow, isPublic: boolean): readonly Id[] {
		const type = row.text('sourceType') ?? (this.scenario ? 'scenario' : 'unknown')
		const texts = row.required('source').split(BETWEEN_ADDRESSES)
		return texts.map((text) => this.register(text.trim(), type, isPublic)).sort()
	}

	/** The records of the sources with these ids, sorted by id. */
	records(cited: ReadonlySet<Id>): readonly Source[] {
		return [...this.sources.values()].filter((source) => cited.has(source.id)).sort(byId)
	}

	private register(text: string, type: string, isPublic: boolean): Id {
		const id = `source:${this.idPrefix}${createHash('sha256').update(text).digest('hex').slice(0, 12)}`
		const isKnown = this.sources.has(id)
		const isFirstPublic = isPublic && this.hidden.delete(id)
		if (!isKnown || isFirstPublic) this.sources.set(id, this.source(id, text, type))
		if (!isKnown && !isPublic) this.hidden.add(id)
		return id
	}

	private source(id: Id, text: string, type: string): Source {
		const url = ADDRESS.exec(text)?.[0] ?? null
		const host = url === null ? null : hostOf(url)
		return {
			kind: 'Source',
			id,
			version: 1,
			dataset: this.dataset,
			scenario: this.scenario,
			title: titleOf(text, url, host),
			url: host === null ? null : url,
			host,
			type,
			date: null,
			licence: null,
		}
	}
}

/** Only the host is read from an address; the address itself stays as it is. */
function hostOf(url: string): string | null {
	if (!URL.canParse(url)) return null
	return new URL(url).hostname.replace(/^www\./, '').replace(/\.$/, '')
}

function titleOf(text: string, url: string | null, host: string | null): string {
	if (url === null || host === null) return text
	const rest = text.slice(url.length).replace(/^[\s—–-]+/, '')
	return rest === '' ? host : `${host} — ${rest}`
}

function byId(left: Source, right: Source): number {
	return left.id < right.id ? -1 : 1
}
