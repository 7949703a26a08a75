import {
	type GraphQLField,
	type GraphQLInterfaceType,
	type GraphQLNamedType,
	type GraphQLObjectType,
	type GraphQLSchema,
	getNamedType,
	isAbstractType,
	isInterfaceType,
	isIntrospectionType,
	isNonNullType,
	isObjectType,
} from 'graphql'
import { Extensions, getMetadataStorage } from 'type-graphql'
import { type Rule as AnyRule, BY_COMMAND, checkOf, guardsOf, LINK, refusal } from '../policy/rule'
import type { OperationContext } from './context'

type Field = GraphQLField<unknown, OperationContext>
type Type = GraphQLObjectType<unknown, OperationContext> | GraphQLInterfaceType

/** Sets who may read a field, or all fields of a class. A class inherits the rule of the one that it extends. */
export function Rule(rule: AnyRule): ClassDecorator & MethodDecorator & PropertyDecorator {
	return Extensions({ rule })
}

/** Marks an object as opened by the secret of its link, as the rule `LINK` expects. */
export function givenByLink<Root extends object>(root: Root): Root & { readonly isGivenByLink: true } {
	return { ...root, isGivenByLink: true }
}

/**
 * Makes each field check its rule before it resolves, or before a subscription starts; public fields stay as they are. A field with
 * a stricter rule than its object becomes nullable, so that a refusal empties nothing else.
 *
 * Throws where a field has no rule, where a public field returns an object that is not public, where a query leaves the check to
 * a command, and where a field with the rule `LINK` takes no secret.
 */
export function compileRules(schema: GraphQLSchema): GraphQLSchema {
	expectOneRuleOfClass()
	const fields = fieldsOf(schema)
	expectNone('have a rule', fields, ({ type, field }) => ruleOf(type, field) === undefined)
	expectNone('have a rule, for not everybody may read what it gives', fields, ({ type, field }) => {
		return !isGuarded(ruleOf(type, field)) && !isMutation(schema, type) && isGuardedType(schema, field)
	})
	expectNone('check its rule itself, since no command does', fields, ({ type, field }) => {
		return ruleOf(type, field) === BY_COMMAND && !isMutation(schema, type)
	})
	expectNone('take a secret', fields, ({ type, field }) => {
		return isRoot(schema, type) && ruleOf(type, field) === LINK && !takesSecret(field)
	})
	for (const { type, field } of fields) {
		if (!isObjectType(type)) continue
		const rule = ruleOf(type, field)
		if (!isGuarded(rule)) continue
		guard(field, rule)
		// A refused mutation has no other answer that could be lost.
		if (isItsOwn(type, field) && !isMutation(schema, type)) makeNullable(field, rule)
	}
	return schema
}

/** Whether a field is null only beside the error of a refusal: clients that drop answers with errors never see that null. */
export function isNullOnlyWhenRefused({ extensions }: Pick<Field, 'extensions'>): boolean {
	return extensions[NULL_ONLY_WHEN_REFUSED] === true
}

/** The rule of a field: its own, else that of its class. */
export function ruleOf(type: Type, field: Field): AnyRule | undefined {
	// Only the decorator above writes it.
	return (field.extensions.rule ?? type.extensions.rule) as AnyRule | undefined
}

const NULL_ONLY_WHEN_REFUSED = 'isNullOnlyWhenRefused'

interface FieldOfType {
	readonly type: Type
	readonly field: Field
}

function fieldsOf(schema: GraphQLSchema): readonly FieldOfType[] {
	return Object.values(schema.getTypeMap()).flatMap((type) =>
		(isObjectType(type) || isInterfaceType(type)) && !isIntrospectionType(type)
			? Object.values(type.getFields()).map((field) => ({ type, field }))
			: [],
	)
}

function guard(field: Field, rule: AnyRule): void {
	const guards = guardsOf(rule)
	const isLetThrough = checkOf(guards)
	const isNull = isNullForOthers(rule)
	const { resolve, subscribe } = field
	if (resolve === undefined) throw new Error(`Expected ${field.name} to have a resolver.`)
	field.resolve = (root, args, context, info) => {
		const { reader } = context.queryContext
		if (isLetThrough(reader, root, args)) return resolve(root, args, context, info)
		// Pages ask this for every reader; a program with a token should know that it lacks the right.
		if (isNull && reader.scopes === null) return null
		throw refusal(guards, reader)
	}
	if (subscribe === undefined) return
	field.subscribe = (root, args, context, info) => {
		const { reader } = context.queryContext
		if (!isLetThrough(reader, root, args)) throw refusal(guards, reader)
		return subscribe(root, args, context, info)
	}
}

function expectNone(
	expectation: string,
	fields: readonly FieldOfType[],
	isFaulty: (one: FieldOfType) => boolean,
): void {
	const faulty = fields.filter(isFaulty).map(({ type, field }) => `${type.name}.${field.name}`)
	if (faulty.length > 0) throw new Error(`Expected each field to ${expectation}: ${faulty.join(', ')}.`)
}

function makeNullable(field: Field, rule: AnyRule): void {
	if (!isNonNullType(field.type)) return
	field.type = field.type.ofType
	field.extensions = { ...field.extensions, [NULL_ONLY_WHEN_REFUSED]: !isNullForOthers(rule) }
}

function isItsOwn(type: Type, { extensions }: Field): boolean {
	return extensions.rule !== undefined && extensions.rule !== type.extensions.rule
}

function isNullForOthers(rule: AnyRule): boolean {
	return typeof rule === 'object' && 'nullForOthers' in rule
}

function isGuarded(rule: AnyRule | undefined): rule is AnyRule {
	return rule !== undefined && guardsOf(rule).length > 0
}

/** Whether the type that a field returns, or one of its possible types, has a rule. */
function isGuardedType(schema: GraphQLSchema, field: Field): boolean {
	const type: GraphQLNamedType = getNamedType(field.type)
	const all = isAbstractType(type) ? [type, ...schema.getPossibleTypes(type)] : [type]
	return all.some((one) => isGuarded(one.extensions.rule as AnyRule | undefined))
}

function isMutation(schema: GraphQLSchema, type: Type): boolean {
	return type === schema.getMutationType()
}

function isRoot(schema: GraphQLSchema, type: Type): boolean {
	return [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()].some(
		(root) => root === type,
	)
}

function takesSecret({ args }: Field): boolean {
	return args.some(({ name, type }) => name === 'secret' && isNonNullType(type))
}

/** type-graphql merges the extensions of a class with those of the classes that it extends: one of two rules would be lost. */
function expectOneRuleOfClass(): void {
	const ruled = getMetadataStorage().classExtensions.filter(({ extensions }) => 'rule' in extensions)
	const twice = ruled.filter(({ target }) =>
		ruled.some(({ target: above }) => Object.prototype.isPrototypeOf.call(above, target)),
	)
	if (twice.length === 0) return
	const names = twice.map(({ target }) => (typeof target === 'function' ? target.name : '')).join(', ')
	throw new Error(`Expected no second rule beside a class that extends one with a rule: ${names}.`)
}
