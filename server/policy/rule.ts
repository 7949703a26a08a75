import { type Forbidden, Unauthenticated } from '../errors'
import type { Reader, Target } from './reader'
import { mayDo, type RightsAction, type RightsObject, refusal as refusalOf } from './rights'

/** For everybody: shows only the public record. */
export const PUBLIC = 'PUBLIC'
/** For a mutation: its command checks the right, since it may have to repeat an earlier answer first. */
export const BY_COMMAND = 'BY_COMMAND'
/** For whoever shows the secret of a link: a question takes the secret, an object came from such a question. */
export const LINK = 'LINK'

/** `object.action` of the table. */
export type RightName = {
	[Object in RightsObject]: `${Object}.${RightsAction<Object>}`
}[RightsObject]

export type Arguments = Readonly<Record<string, unknown>>

/** A right about the target that an object and the arguments of a field name. */
export interface RightAbout {
	readonly right: RightName
	readonly target: (root: unknown, args: Arguments) => Target
}

/** A condition on the object, from a function of `server/policy/`; `right` names it in the refusal and in the audit log. */
export interface NamedCondition {
	readonly right: RightName
	readonly holds: (reader: Reader, root: unknown, args: Arguments) => boolean
}

/**
 * What a reader needs. The bare name of a right asks whether the reader could pass it for some target; the called function then checks
 * the actual target.
 */
export type Guard = RightName | typeof LINK | RightAbout | NamedCondition

/** The rule of a field: any of its guards is enough. */
export type Rule = typeof PUBLIC | typeof BY_COMMAND | Guard | readonly Guard[] | NullForOthers

/** A reader who passes no guard gets null instead of an error: everybody may ask about the object itself. */
export interface NullForOthers {
	readonly nullForOthers: Guard | readonly Guard[]
}

export type Check = (reader: Reader, root: unknown, args: Arguments) => boolean

/** A right about the actor that an argument names. */
export function aboutActor(right: RightName, argument = 'actor'): RightAbout {
	return { right, target: (_root, args) => ({ actorId: textOf(args[argument]) }) }
}

/** A right about the group of the country that an argument names. */
export function aboutGroup(right: RightName, argument = 'group'): RightAbout {
	return {
		right,
		target: (_root, args) => {
			const group = textOf(args[argument])
			return { groups: group === null ? [] : [group] }
		},
	}
}

/** Whether a reader passes one of some guards. */
export function checkOf(guards: readonly Guard[]): Check {
	const checks = guards.map(checkOfGuard)
	return (reader, root, args) => checks.some((passes) => passes(reader, root, args))
}

/** The guards of a rule; none: everybody passes. */
export function guardsOf(rule: Rule): readonly Guard[] {
	if (rule === PUBLIC || rule === BY_COMMAND) return []
	const asked = typeof rule === 'object' && 'nullForOthers' in rule ? rule.nullForOthers : rule
	return isList(asked) ? asked : [asked]
}

/** The error for a refused reader: sign in, or the roles, or the token, do not allow it. */
export function refusal([guard]: readonly Guard[], reader: Reader): Unauthenticated | Forbidden {
	if (reader.accountId === null || guard === undefined || guard === LINK) return new Unauthenticated()
	const { object, action } = partsOf(typeof guard === 'string' ? guard : guard.right)
	return refusalOf(reader, object, action)
}

function checkOfGuard(guard: Guard): Check {
	if (guard === LINK) return (_reader, root, args) => hasLink(root, args)
	if (typeof guard !== 'string' && 'holds' in guard) return guard.holds
	const { object, action } = partsOf(typeof guard === 'string' ? guard : guard.right)
	if (typeof guard === 'string') return (reader) => mayDo(reader, object, action, 'ANYTHING')
	return (reader, root, args) => mayDo(reader, object, action, guard.target(root, args))
}

/** An object that came by a link's secret says so: `isGivenByLink`. */
function hasLink(root: unknown, { secret }: Arguments): boolean {
	if (typeof secret === 'string') return true
	return typeof root === 'object' && root !== null && 'isGivenByLink' in root && root.isGivenByLink === true
}

/** TypeScript cannot split the name: each name is a valid pair, for which this one stands. */
function partsOf(right: RightName): { readonly object: 'account'; readonly action: 'read' } {
	const [object, action] = right.split('.') as ['account', 'read']
	return { object, action }
}

function isList(asked: Guard | readonly Guard[]): asked is readonly Guard[] {
	return Array.isArray(asked)
}

function textOf(value: unknown): string | null {
	return typeof value === 'string' ? value : null
}
