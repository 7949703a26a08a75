/**
 * What changes of the record would do: compares the results before and after. A result comes if none before is the
 * same, goes if none after is, and changes if both exist and differ in what lists show of them.
 */
import type { WhatIfEffect } from '../../../schema/enums'
import { severityLevelOf } from '../../../schema/severity'
import { type Message, type MessageValue, message } from '../../domain/message'
import type { OpportunityFinding } from '../opportunities/opportunity'
import { type OverlapFinding, overlapRows } from '../overlaps/overlap'

/** A result that would differ; null on the side where it does not exist. */
export type Effect<Finding> =
	| { readonly effect: 'COMES'; readonly before: null; readonly after: Finding }
	| { readonly effect: 'GOES'; readonly before: Finding; readonly after: null }
	| ({ readonly effect: 'CHANGES' } & Pair<Finding>)

/**
 * The overlaps that would differ: those that come, go, then change, each the strongest first, then by id. The id of a
 * crowding depends on its first mission: one that goes and one that comes count as a change if they are of one kind at
 * one place and share a record. Cost: the overlaps, and the pairs of those that come or go.
 */
export function overlapEffects(
	before: readonly OverlapFinding[],
	after: readonly OverlapFinding[],
): readonly Effect<OverlapFinding>[] {
	const { come, gone, both } = matched(before, after)
	const left = new Set(come)
	const moved = gone.flatMap((one) => {
		const other = [...left].find((another) => isSameMeeting(one, another))
		if (other === undefined) return []
		left.delete(other)
		return [{ before: one, after: other }]
	})
	const stayed = new Set(moved.map((pair) => pair.before))
	return sorted(
		[
			...[...left].map((one) => comes(one)),
			...gone.filter((one) => !stayed.has(one)).map((one) => goes(one)),
			...[...both, ...moved].filter((pair) => !areAlike(pair.before, pair.after)).map(changes),
		],
		({ severity }) => severity,
	)
}

/** The opportunities that would differ, in the same order by score; one changes if its score does. */
export function opportunityEffects(
	before: readonly OpportunityFinding[],
	after: readonly OpportunityFinding[],
): readonly Effect<OpportunityFinding>[] {
	const { come, gone, both } = matched(before, after)
	const differ = both.filter((pair) => Math.abs(pair.before.score - pair.after.score) > EPSILON)
	return sorted([...come.map(comes), ...gone.map(goes), ...differ.map(changes)], ({ score }) => score)
}

export function explainOverlapEffect(one: Effect<OverlapFinding>): Message {
	return message('whatIf.overlap', {
		effect: one.effect,
		...placeValues((one.after ?? one.before).place?.id ?? null),
		...(one.after !== null && { level: { word: `severityLevel.${severityLevelOf(one.after.severity)}` } }),
		...(one.effect === 'CHANGES' && {
			actors: one.after.actorCount,
			actorsBefore: one.before.actorCount,
			same: one.after.actorCount === one.before.actorCount,
			trend: trendOf(one.before.severity, one.after.severity),
		}),
	})
}

export function explainOpportunityEffect(one: Effect<OpportunityFinding>): Message {
	return message('whatIf.opportunity', {
		effect: one.effect,
		...placeValues((one.after ?? one.before).place.id),
		...(one.after !== null && { score: { decimal: one.after.score } }),
		...(one.effect === 'CHANGES' && { scoreBefore: { decimal: one.before.score } }),
	})
}

/** How many results come, go and change. */
export interface EffectCounts {
	readonly comes: number
	readonly goes: number
	readonly changes: number
}

export function countEffects(effects: readonly Pick<Effect<unknown>, 'effect'>[]): EffectCounts {
	const count = (asked: WhatIfEffect) => effects.filter(({ effect }) => effect === asked).length
	return { comes: count('COMES'), goes: count('GOES'), changes: count('CHANGES') }
}

/** Numbers closer than this are equal: they are sums of the same terms. */
const EPSILON = 1e-9

interface Pair<Finding> {
	readonly before: Finding
	readonly after: Finding
}

function matched<Finding extends { readonly id: string }>(
	before: readonly Finding[],
	after: readonly Finding[],
): {
	readonly come: readonly Finding[]
	readonly gone: readonly Finding[]
	readonly both: readonly Pair<Finding>[]
} {
	const known = new Map(before.map((one) => [one.id, one]))
	const still = new Set(after.map(({ id }) => id))
	return {
		come: after.filter(({ id }) => !known.has(id)),
		gone: before.filter(({ id }) => !still.has(id)),
		both: after.flatMap((one) => {
			const other = known.get(one.id)
			return other === undefined || other === one ? [] : [{ before: other, after: one }]
		}),
	}
}

function comes<Finding>(after: Finding): Effect<Finding> {
	return { effect: 'COMES', before: null, after }
}

function goes<Finding>(before: Finding): Effect<Finding> {
	return { effect: 'GOES', before, after: null }
}

function changes<Finding>(pair: Pair<Finding>): Effect<Finding> {
	return { effect: 'CHANGES', ...pair }
}

function isSameMeeting(one: OverlapFinding, other: OverlapFinding): boolean {
	if (one.kind !== other.kind || one.place !== other.place || one.partner !== other.partner) return false
	const records = new Set(overlapRows(one).map(({ id }) => id))
	return overlapRows(other).some(({ id }) => records.has(id))
}

/** Whether two overlaps look the same in a list: certainty, severity, nature, number of actors, period and records. */
function areAlike(one: OverlapFinding, other: OverlapFinding): boolean {
	return (
		Math.abs(one.severity - other.severity) <= EPSILON &&
		one.certainty === other.certainty &&
		one.nature === other.nature &&
		one.actorCount === other.actorCount &&
		one.period.start?.text === other.period.start?.text &&
		one.period.end?.text === other.period.end?.text &&
		recordsOf(one) === recordsOf(other)
	)
}

function recordsOf(finding: OverlapFinding): string {
	return overlapRows(finding)
		.map(({ id }) => id)
		.sort()
		.join(' ')
}

const ORDER: readonly WhatIfEffect[] = ['COMES', 'GOES', 'CHANGES']

function sorted<Finding extends { readonly id: string }>(
	effects: readonly Effect<Finding>[],
	weightOf: (finding: Finding) => number,
): readonly Effect<Finding>[] {
	const weight = ({ before, after }: Effect<Finding>) =>
		Math.max(before === null ? 0 : weightOf(before), after === null ? 0 : weightOf(after))
	const id = (one: Effect<Finding>) => (one.effect === 'GOES' ? one.before : one.after).id
	return [...effects].sort(
		(one, other) =>
			ORDER.indexOf(one.effect) - ORDER.indexOf(other.effect) ||
			weight(other) - weight(one) ||
			(id(one) < id(other) ? -1 : 1),
	)
}

function placeValues(place: string | null): Readonly<Record<string, MessageValue>> {
	return place === null ? { placed: false } : { placed: true, where: { inPlace: place } }
}

function trendOf(before: number, after: number): 'up' | 'down' | 'same' {
	if (Math.abs(before - after) <= EPSILON) return 'same'
	return after > before ? 'up' : 'down'
}
