import { HOME_COUNTRY, type Id } from '../domain/ids'
import type { Names, Territory } from '../domain/records'
import { plainNames } from '../domain/sharedRecord'
import type { AdditionalName } from './readNames'

const LANGUAGES = ['fr', 'en'] as const

/**
 * Tells apart territories of one country that share a name: by the name in the table of names, else by adding the
 * container (« Suzhou (Jiangsu) »). If one lies in the other, both keep the name: a département and its région.
 * Search still finds the plain name. Names in Chinese and in the local script stay those of their data set.
 *
 * @param territories those of a data set, with the plain names that it states.
 * @param used those of the data sets that it uses; they keep the names that they were loaded with.
 */
export function disambiguatedNames(
	territories: readonly Territory[],
	used: readonly Territory[],
	stated: readonly AdditionalName[],
): ReadonlyMap<Id, Names> {
	const all = [...used.map(asStated), ...territories]
	const byId = new Map(all.map((one) => [one.id, one]))
	const distinct = new Map(
		stated.filter(({ use }) => use === 'distinct').map(({ territory, name }) => [territory, name.name]),
	)
	const told = new Map<Id, Names>()
	for (const language of LANGUAGES) {
		const bearers = new Map<string, Territory[]>()
		for (const one of all) {
			const key = `${one.country} ${nameIn(one, language)}`
			bearers.set(key, [...(bearers.get(key) ?? []), one])
		}
		for (const one of territories) {
			const plain = nameIn(one, language)
			const others = (bearers.get(`${one.country} ${plain}`) ?? []).filter(
				(other) => other !== one && !lieTogether(one, other, byId),
			)
			const name = disambiguatedName(one, { plain, language, isShared: others.length > 0, distinct, byId })
			if (name === plain) continue
			const names = told.get(one.id) ?? one.names
			const aliases = names.aliases.includes(plain) ? names.aliases : [...names.aliases, plain]
			told.set(one.id, { ...names, aliases, [language]: name })
		}
	}
	return told
}

interface Bearing {
	readonly plain: string
	readonly language: (typeof LANGUAGES)[number]
	readonly isShared: boolean
	readonly distinct: ReadonlyMap<Id, string>
	readonly byId: ReadonlyMap<Id, Territory>
}

function disambiguatedName(one: Territory, { plain, language, isShared, distinct, byId }: Bearing): string {
	const stated = distinct.get(one.id)
	// A French name is read in all languages.
	if (stated !== undefined && (language === 'fr' || one.country === HOME_COUNTRY)) return stated
	if (!isShared) return plain
	const around = one.partOf.flatMap((id) => byId.get(id) ?? []).find(({ level }) => level !== 'grouping')
	return around === undefined || around.level === 'country' ? plain : `${plain} (${nameIn(around, language)})`
}

function asStated(one: Territory): Territory {
	return { ...one, names: plainNames(one.names) }
}

function nameIn({ names }: Territory, language: (typeof LANGUAGES)[number]): string {
	return names[language] ?? names.fr
}

function lieTogether(one: Territory, other: Territory, byId: ReadonlyMap<Id, Territory>): boolean {
	return liesIn(one, other.id, byId) || liesIn(other, one.id, byId)
}

function liesIn(one: Territory, id: Id, byId: ReadonlyMap<Id, Territory>): boolean {
	return one.partOf.some((container) => {
		const around = byId.get(container)
		return container === id || (around !== undefined && liesIn(around, id, byId))
	})
}
