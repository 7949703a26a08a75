import type { ActorKind } from '../../schema/enums'
import { LANGUAGE_TAGS } from '../../schema/languageTags'
import { foldForSearch } from '../../schema/searchFolding'
import { actorKind } from '../domain/actorKind'
import type { PartnerCountry } from '../domain/country'
import { HOME_COUNTRY } from '../domain/ids'
import type { ActorRecord } from '../domain/records'
import { BadInput } from '../errors'
import type { Actor as SnapshotActor } from '../snapshot/geography'
import { actorRecord } from '../snapshot/snapshot'
import { runInSlices } from '../snapshot/steps'
import type { SearchHit, SearchScope } from '../store/store'
import type { Optional } from './arguments'
import { type Page, type PageInput, pageOf } from './pagination'
import type { OneOrMoreContexts, QueryContext } from './queryContext'
import { NEAREST, nearestNameSteps } from './question/nearestNames'
import { questionNamesOf, wordsKey } from './question/questionNames'

export interface FoundActor {
	readonly actor: ActorRecord
	/** The name by which it was found. */
	readonly matched: string
	/** Its BCP 47 tag (« ja-Latn » of a romanisation); null of an alias, a former name and a code. */
	readonly matchedLanguage: string | null
	/** Of the first country that has it. */
	readonly context: QueryContext
}

const MAX_TEXT_LENGTH = 200
/** Hits that are read of the index: nobody pages further, a longer text narrows. */
const HITS = 200

/**
 * Actors whose names match a text, best first, each once, of all the countries whose contexts are given. Throws BadInput on
 * a text that is too long or has nothing to find.
 */
export async function search(
	contexts: OneOrMoreContexts,
	text: string,
	kinds: Optional<readonly ActorKind[]>,
	input: PageInput,
): Promise<Page<FoundActor>> {
	return pageOf(await findActors(contexts, text, kinds), 'search', ({ actor }) => actor.id, input)
}

/** The same without pages: at most 200 actors. */
export async function findActors(
	contexts: OneOrMoreContexts,
	text: string,
	kinds: Optional<readonly ActorKind[]>,
): Promise<readonly FoundActor[]> {
	checkTextLength(text)
	const [{ store }] = contexts
	const hits = await store.search(text, labelsOf(kinds), HITS * contexts.length, scopeOf(contexts))
	const found = hits.flatMap((hit) => {
		const context = contexts.find(({ snapshot }) => actorRecord(snapshot, hit.id) !== undefined)
		return context === undefined ? [] : [{ hit, context }]
	})
	return citiesFirst(found.slice(0, HITS)).flatMap(({ hit: { id, matched, matchedAs }, context }) => {
		const { snapshot } = context
		const actor = actorRecord(snapshot, id)
		if (!actor || (kinds && !kinds.includes(actorKind(actor)))) return []
		const matchedLanguage = languageOf(actor, matchedAs, snapshot.geography.partner)
		return [{ actor, matched, matchedLanguage, context }]
	})
}

/**
 * Where nobody has a name: the actors with the nearest ones, three at most, nearest first; none where no name is so near that it
 * may have been mistyped. Throws BadInput as `search`.
 */
export async function nearestActors(
	contexts: OneOrMoreContexts,
	text: string,
	kinds: Optional<readonly ActorKind[]>,
): Promise<readonly FoundActor[]> {
	checkTextLength(text)
	const found: (FoundActor & { readonly edits: number })[] = []
	for (const context of contexts) {
		const { snapshot, turn } = context
		const names = await questionNamesOf(context)
		const isMeant = ({ record }: SnapshotActor): boolean =>
			record !== null && (!kinds || kinds.includes(actorKind(record)))
		const steps = nearestNameSteps({ snapshot, names }, wordsKey(text), isMeant)
		for (const { actor, name, edits } of await runInSlices(steps, turn)) {
			if (actor.record === null || found.some((one) => one.actor.id === actor.id)) continue
			found.push({ ...namedActor(actor.record, name, context), edits })
		}
	}
	return found.sort((one, other) => one.edits - other.edits).slice(0, NEAREST)
}

/**
 * The actors of other countries than the one asked about whose names match a text, not French ones: three at most, best first;
 * none where all countries were asked. Throws BadInput as `search`.
 */
export async function actorsElsewhere(
	[context, ...others]: OneOrMoreContexts,
	text: string,
	kinds: Optional<readonly ActorKind[]>,
): Promise<readonly FoundActor[]> {
	const all = context.countries.all()
	if (others.length > 0 || all.length === 1) return []
	return (await findActors(all, text, kinds))
		.filter(
			({ actor }) => actor.country !== HOME_COUNTRY && actorRecord(context.snapshot, actor.id) === undefined,
		)
		.slice(0, NEAREST)
}

/** An actor by one of its names. */
export function namedActor(actor: ActorRecord, matched: string, context: QueryContext): FoundActor {
	const { names } = actor
	const matchedAs =
		(['fr', 'en', 'zh', 'local', 'romanisation'] as const).find((kind) => names[kind] === matched) ?? null
	const matchedLanguage = languageOf(actor, matchedAs, context.snapshot.geography.partner)
	return { actor, matched, matchedLanguage, context }
}

/** Of one country beside others the data sets alone: its results are as whole as where it stands alone. */
function scopeOf([{ snapshot, countries }, ...others]: OneOrMoreContexts): SearchScope | null {
	if (others.length > 0 || countries.publicSnapshots.length === 1) return null
	const { datasets } = snapshot.geography
	return {
		datasets: datasets.map(({ id }) => id),
		alsoStated: datasets
			.flatMap(({ alsoStates }) => alsoStates ?? [])
			.filter((id) => id.startsWith('territory:')),
	}
}

interface HitOfCountry {
	readonly hit: SearchHit
	readonly context: QueryContext
}

/** Folded as it is compared: one sign such as U+FDFA unfolds into eighteen letters. Throws BadInput. */
export function checkTextLength(text: string): void {
	const refuse = (length: number, form: string): void => {
		if (length <= MAX_TEXT_LENGTH) return
		throw new BadInput(`"text" may have ${MAX_TEXT_LENGTH} characters${form}; ${length} came.`, {
			argument: 'text',
		})
	}
	refuse(text.length, '')
	for (const { length } of foldForSearch(text)) refuse(length, ' once it is folded for the search')
}

/**
 * Where places of the other country match a text alike, its cities take the first of their ranks (Kyoto before the
 * prefecture of Kyoto); of French places too where both are called just so. Nothing else moves.
 */
function citiesFirst(hits: readonly HitOfCountry[]): readonly HitOfCountry[] {
	const ordered = [...hits]
	for (const rank of new Set(hits.map(({ hit }) => hit.rank))) {
		const ranks: number[] = []
		const cities: HitOfCountry[] = []
		const others: HitOfCountry[] = []
		for (const [at, one] of hits.entries()) {
			const place = one.context.snapshot.geography.find(one.hit.id)
			if (one.hit.rank !== rank || !place?.isTerritory || (place.isAtHome && rank > 0)) continue
			ranks.push(at)
			const isCity = place.isAtHome ? place.city !== null : place.city === place
			;(isCity ? cities : others).push(one)
		}
		for (const [index, one] of [...cities, ...others].entries()) ordered[ranks[index] as number] = one
	}
	return ordered
}

function languageOf(
	actor: ActorRecord,
	matchedAs: SearchHit['matchedAs'],
	partner: PartnerCountry | null,
): string | null {
	if (matchedAs === null) return null
	if (matchedAs !== 'local' && matchedAs !== 'romanisation') return LANGUAGE_TAGS[matchedAs]
	const local = actor.country === partner?.code ? partner.localLanguage : undefined
	if (local === undefined) return null
	return matchedAs === 'local' ? local : `${new Intl.Locale(local).language}-Latn`
}

function labelsOf(kinds: Optional<readonly ActorKind[]>): readonly ('Territory' | 'Organisation')[] {
	const isTerritory = (kind: ActorKind) => kind === 'FRENCH_TERRITORY' || kind === 'PARTNER_TERRITORY'
	if (!kinds) return ['Territory', 'Organisation']
	const territories = kinds.some(isTerritory)
	const organisations = kinds.some((kind) => !isTerritory(kind))
	return [
		...(territories ? (['Territory'] as const) : []),
		...(organisations ? (['Organisation'] as const) : []),
	]
}
