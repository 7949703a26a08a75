import { createHash } from 'node:crypto'
import type { Id } from '../domain/ids'
import type { Source } from '../domain/records'
import type { TableRow } from './tableRow'

const ADDRESS = /^https?:\/\/\S+/
/** Two sources in one cell are separated by ` ; ` before the second address. */
const BETWEEN_ADDRESSES = / ; (?=https?:\/\/)/

/** Gathers the sources that rows cite: one record for each distinct text, whoever cites it. */
export class SourceRegistry {
	private readonly sources = new Map<Id, Source>()
	/** Those that only rows which not everybody may read have cited so far. */
	private readonly hidden = new Set<Id>()

	constructor(
		private readonly dataset: string,
		private readonly scenario: boolean,
		private readonly idPrefix: string,
	) {}

	/**
	 * The ids of the sources that a row's `source` cell names. Of one text with several types the first that a public row gives
	 * counts: what visitors read of it does not depend on rows that they may not see.
	 */
	cited(row: TableRow, isPublic: boolean): readonly Id[] {
		const type = row.text('sourceType') ?? (this.scenario ? 'scenario' : 'unknown')
		const texts = row.required('source').split(BETWEEN_ADDRESSES)
		return texts.map((text) => this.register(text.trim(), type, isPublic)).sort()
	}

	/** The records of the sources that the given ids name, in the order of their ids. */
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

/** The host alone: an address is kept as it is and never read for anything else. */
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
