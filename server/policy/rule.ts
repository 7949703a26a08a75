import { type Forbidden, Unauthenticated } from '../errors'
import type { Reader, Target } from './reader'
import { mayDo, type RightsAction, type RightsObject, refusal as refusalOf } from './rights'

/** For everybody: it tells of the public record alone. */
export const PUBLIC = 'PUBLIC'
/** Of a mutation: the command function asks, since it may have to give an earlier answer again before it does. */
export const BY_COMMAND = 'BY_COMMAND'
/** For whoever shows the secret of a link: a question takes the secret, an object was given by such a question. */
export const LINK = 'LINK'

/** `object.action` of the table. */
export type RightName = {
	[Object in RightsObject]: `${Object}.${RightsAction<Object>}`
}[RightsObject]

export type Arguments = Readonly<Record<string, unknown>>

/** A right about exactly what an object and the arguments of a field name. */
export interface RightAbout {
	readonly right: RightName
	readonly target: (root: unknown, args: Arguments) => Target
}

/** What depends on the object: a function of `server/policy/`; `right` names it in the refusal and in the audit log. */
export interface NamedCondition {
	readonly right: RightName
	readonly holds: (reader: Reader, root: unknown, args: Arguments) => boolean
}

/**
 * What a reader needs. A right by its name alone asks whether the reader holds a standing that could pass it for something: what
 * is called asks about what.
 */
export type Guard = RightName | typeof LINK | RightAbout | NamedCondition

/** What stands before a field: any of its guards is enough. */
export type Rule = typeof PUBLIC | typeof BY_COMMAND | Guard | readonly Guard[] | NullForOthers

/** Whom the rule does not name is answered with null, and no error: they are asked about what everybody may ask. */
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

/** Whether one of some guards lets a reader through. */
export function checkOf(guards: readonly Guard[]): Check {
	const checks = guards.map(checkOfGuard)
	return (reader, root, args) => checks.some((passes) => passes(reader, root, args))
}

/** The guards of a rule; none: nothing is asked. */
export function guardsOf(rule: Rule): readonly Guard[] {
	if (rule === PUBLIC || rule === BY_COMMAND) return []
	const asked = typeof rule === 'object' && 'nullForOthers' in rule ? rule.nullForOthers : rule
	return isList(asked) ? asked : [asked]
}

/** What whoever is not let through is told: to sign in, or that their roles, or their token, do not allow it. */
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

/** An object that came by the secret of a link says so: `isGivenByLink`. */
function hasLink(root: unknown, { secret }: Arguments): boolean {
	if (typeof secret === 'string') return true
	return typeof root === 'object' && root !== null && 'isGivenByLink' in root && root.isGivenByLink === true
}

/** The table is typed by object: a name of a right is one of its pairs. */
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
