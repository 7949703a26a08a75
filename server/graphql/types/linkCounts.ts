import { Field, Int, ObjectType } from 'type-graphql'
import { PUBLIC } from '../../policy/rule'
import type { LoadedCountry } from '../../queries/coverage'
import { Rule } from '../rules'
import { PartnerCountryType } from './country'

@Rule(PUBLIC)
@ObjectType('LinkCounts', {
	description: 'How many records an actor has a part in, on either side, each once.',
})
export class LinkCountsType {
	@Field(() => Int, { description: 'Partnerships.' })
	links!: number

	@Field(() => Int, { description: 'Missions from France to the other country.' })
	missions!: number

	@Field(() => Int, { description: 'Visits from the other country to France.' })
	visits!: number

	@Field(() => Int)
	offices!: number

	@Field(() => Int, { description: 'What is sought.' })
	wishes!: number

	@Field(() => Int, { description: 'What is offered.' })
	offers!: number

	@Field(() => Int, { description: 'All of these.' })
	total!: number
}

@Rule(PUBLIC)
@ObjectType('CountryLinkCounts', {
	description: 'How many records an actor has a part in with one partner country.',
})
export class CountryLinkCountsType {
	@Field(() => PartnerCountryType)
	country!: LoadedCountry

	@Field(() => LinkCountsType)
	linkCounts!: LinkCountsType
}
