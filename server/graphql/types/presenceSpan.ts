import { Field, Int, ObjectType } from 'type-graphql'
import { PUBLIC } from '../../policy/rule'
import type { PresenceSpan } from '../../queries/resultTypes'
import { Rule } from '../rules'

export const PRESENCE =
	'In which years somebody is there and in which several are, by the records that count: the latest `first` spans, in the order of time. No year stands in two of them; in the years of none nobody is there.'

@Rule(PUBLIC)
@ObjectType('PresenceSpan', { description: 'Years in a row of which the same is known.' })
export class PresenceSpanType {
	@Field(() => Int, { description: 'The first year.' })
	from!: number

	@Field(() => Int, { description: 'The last year.' })
	until!: number

	@Field(() => Boolean, { description: 'Whether several who count apart are there, in one overlap.' })
	isSeveral!: boolean

	@Field(() => Boolean, {
		description:
			'Whether news of these years or of later ones says so: false where it is only not known to have ended.',
	})
	isAttested!: boolean
}

/** The last of some spans: what is near matters most. */
export function latestSpans(spans: readonly PresenceSpan[], first: number): PresenceSpanType[] {
	return spans.slice(-(first ?? spans.length))
}
