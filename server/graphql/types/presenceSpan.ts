import { Field, Int, ObjectType } from 'type-graphql'
import { PUBLIC } from '../../policy/rule'
import type { PresenceSpan } from '../../queries/resultTypes'
import { Rule } from '../rules'

export const PRESENCE =
	'Years in which somebody is there, and years in which several are, by the records that count: the latest `first` spans, in order of time. Spans do not overlap; in years without a span nobody is there.'

@Rule(PUBLIC)
@ObjectType('PresenceSpan', { description: 'Consecutive years of which the same is known.' })
export class PresenceSpanType {
	@Field(() => Int, { description: 'The first year.' })
	from!: number

	@Field(() => Int, { description: 'The last year.' })
	until!: number

	@Field(() => Boolean, {
		description: 'Whether several actors that count separately are there, in one overlap.',
	})
	isSeveral!: boolean

	@Field(() => Boolean, {
		description:
			'Whether news of these or later years confirms it; false if it is merely not known to have ended.',
	})
	isAttested!: boolean
}

/** The last of some spans: what is near matters most. */
export function latestSpans(spans: readonly PresenceSpan[], first: number): PresenceSpanType[] {
	return spans.slice(-(first ?? spans.length))
}
