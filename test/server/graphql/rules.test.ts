/** The rule of a field protects it even if its resolver checks nothing. */
import 'reflect-metadata'
import { graphql } from 'graphql'
import { Field, FieldResolver, Mutation, ObjectType, Query, Resolver } from 'type-graphql'
import { describe, expect, it } from 'vitest'
import { operationContext } from '../../../server/graphql/context'
import { Rule } from '../../../server/graphql/rules'
import { buildApiSchema } from '../../../server/graphql/schema'
import { BY_COMMAND, LINK, PUBLIC } from '../../../server/policy/rule'
import { queryContextOf } from '../../../server/queries/queryContext'
import { harbourSnapshots } from '../../fixtures/harbours'
import { EVERYBODY, MAY } from '../policy/expectedRights'
import { READERS, type ReaderName } from '../policy/readers'
import { memoryStore } from './memoryStore'
import { seenAtOnce } from './runQuery'

@Rule('contact.read')
@ObjectType('Forgotten')
class ForgottenType {
	@Field(() => String)
	name(): string {
		return 'Prénom Patronyme'
	}

	@Rule('auditLog.read')
	@Field(() => String)
	log(): string {
		return 'line'
	}
}

@Resolver()
class ForgetfulResolver {
	@Rule('contact.read')
	@Query(() => ForgottenType)
	forgotten(): ForgottenType {
		return new ForgottenType()
	}

	@Rule({ nullForOthers: 'contact.read' })
	@Query(() => ForgottenType)
	forgottenOrNull(): ForgottenType {
		return new ForgottenType()
	}

	/** Gives by a rule that lets more readers through than the class does. */
	@Rule('publicRecord.read')
	@Query(() => ForgottenType)
	forgottenBelow(): ForgottenType {
		return new ForgottenType()
	}
}

@Resolver(() => ForgottenType)
class ForgetfulFieldsResolver {
	@FieldResolver(() => String)
	phone(): string {
		return '01 23 45 67 89'
	}
}

const schema = buildApiSchema({
	more: [ForgetfulResolver, ForgetfulFieldsResolver],
})

async function ask(name: ReaderName, source: string) {
	const around = { store: memoryStore(), today: '2026-11-25', contactEmail: null, version: '0' }
	const queryContext = seenAtOnce(READERS[name], queryContextOf(harbourSnapshots(), around))
	const { data, errors = [] } = await graphql({
		schema,
		source,
		contextValue: operationContext({ queryContext, requestId: 'test' }),
	})
	const codes = errors.map(({ originalError }) => (originalError as { code?: string } | undefined)?.code)
	return JSON.parse(JSON.stringify({ data, codes }))
}

const mayRead = (name: ReaderName): boolean => MAY['contact.read']?.[0].includes(name) ?? false
const codeFor = (name: ReaderName): string => (name === 'visitor' ? 'UNAUTHENTICATED' : 'FORBIDDEN')

describe('A resolver that asks nothing', () => {
	it.each(EVERYBODY)('answers %s only when its rule names them', async (name) => {
		const answer = await ask(name, '{ forgotten { name phone } coverage { version } }')
		const coverage = { version: '0' }
		expect(answer).toEqual(
			mayRead(name)
				? { data: { forgotten: { name: 'Prénom Patronyme', phone: '01 23 45 67 89' }, coverage }, codes: [] }
				: { data: { forgotten: null, coverage }, codes: [codeFor(name)] },
		)
	})

	it.each(EVERYBODY)('gives %s no field of a type that they may not read', async (name) => {
		const answer = await ask(name, '{ forgottenBelow { name } coverage { version } }')
		expect(answer.data.forgottenBelow).toEqual(mayRead(name) ? { name: 'Prénom Patronyme' } : null)
		expect(answer.data.coverage).toEqual({ version: '0' })
	})

	it('loses only the field whose own rule refuses', async () => {
		expect(await ask('member', '{ forgotten { name log } }')).toEqual({
			data: { forgotten: { name: 'Prénom Patronyme', log: null } },
			codes: ['FORBIDDEN'],
		})
	})

	it('answers persons with null instead of an error when its rule says so, and refuses a program', async () => {
		const question = '{ forgottenOrNull { name } }'
		for (const name of ['visitor', 'administrator'] as const) {
			expect(await ask(name, question)).toEqual({ data: { forgottenOrNull: null }, codes: [] })
		}
		expect(await ask('program', question)).toEqual({ data: { forgottenOrNull: null }, codes: ['FORBIDDEN'] })
	})
})

describe('A schema is not built', () => {
	const building =
		(...more: (new () => object)[]) =>
		() =>
			buildApiSchema({ more })

	it('with a field without a rule', () => {
		@Resolver()
		class Unruled {
			@Query(() => String)
			unruled(): string {
				return ''
			}

			@Mutation(() => String)
			unruledMutation(): string {
				return ''
			}
		}
		expect(building(Unruled)).toThrow('have a rule: Query.unruled, Mutation.unruledMutation.')
	})

	it('with a public field whose type not everybody may read', () => {
		@Resolver()
		class Open {
			@Rule(PUBLIC)
			@Query(() => ForgottenType)
			open(): ForgottenType {
				return new ForgottenType()
			}
		}
		expect(building(Open)).toThrow('not everybody may read what it gives: Query.open.')
	})

	it('with a question by a link that takes no secret', () => {
		@Resolver()
		class Linked {
			@Rule(LINK)
			@Query(() => String)
			linked(): string {
				return ''
			}
		}
		expect(building(Linked)).toThrow('take a secret: Query.linked.')
	})

	it('with a question that leaves its rule to a command', () => {
		@Resolver()
		class Asked {
			@Rule(BY_COMMAND)
			@Query(() => String)
			asked(): string {
				return ''
			}
		}
		expect(building(Asked)).toThrow('Query.asked')
	})
})
