import { Field, ID, InputType, Int } from 'type-graphql'
import type {
	DateInput,
	DeclaredInput,
	MandateInput,
	MissionInput,
	OfficeInput,
	PartnershipInput,
	SourceInput,
	UnavailabilityInput,
	WishInput,
} from '../../declarations/inputs'
import type {
	Direction,
	LinkStatus,
	MissionStatus,
	Visibility,
	WishDirection,
	WishObject,
	WishStatus,
} from '../../domain/records'
import {
	DirectionEnum,
	LinkStatusEnum,
	MissionStatusEnum,
	VisibilityEnum,
	WishDirectionEnum,
	WishStatusEnum,
} from '../enums'

const SECTORS = 'Codes of sectors.'
const Absent = { nullable: true } as const

@InputType('DeclaredDate', { description: 'A date cut to what is known of it.' })
export class DeclaredDateInput implements DateInput {
	@Field(() => String, { description: 'YYYY, YYYY-MM or YYYY-MM-DD.' })
	date!: string

	@Field(() => Boolean, { ...Absent, description: 'Whether it is about then.' })
	approximate?: boolean | null
}

@InputType('DeclaredSource', {
	description: 'A source: one that the record has, by its id; or another, by its title.',
})
class DeclaredSourceInput implements SourceInput {
	@Field(() => ID, Absent)
	id?: string | null

	@Field(() => String, Absent)
	title?: string | null

	@Field(() => String, { ...Absent, description: 'An address that begins with https://.' })
	url?: string | null

	@Field(() => DeclaredDateInput, Absent)
	date?: DeclaredDateInput | null
}

/** No type of its own: nothing names it. */
@InputType('DeclaredCommon')
abstract class CommonInput {
	@Field(() => VisibilityEnum)
	visibility!: Visibility

	@Field(() => [DeclaredSourceInput], {
		...Absent,
		description: 'Five at most; of a record without any it is said that its owner gives none.',
	})
	sources?: DeclaredSourceInput[] | null

	@Field(() => String, { ...Absent, description: 'No name of a person.' })
	note?: string | null
}

@InputType('DeclaredMission', {
	description: 'A mission that the actor leads, or a visit that it receives. A draft is never public.',
})
class DeclaredMissionInput extends CommonInput implements MissionInput {
	@Field(() => DirectionEnum, { ...Absent, description: 'FR_TO_PARTNER where it is not said.' })
	direction?: Direction | null

	@Field(() => ID, { ...Absent, description: 'Of a visit: who comes.' })
	visitor?: string | null

	@Field(() => [ID], Absent)
	participants?: string[] | null

	@Field(() => ID, {
		...Absent,
		description: 'Where it goes; of a visit, the actor’s own place where it is not said.',
	})
	host?: string | null

	@Field(() => [ID], Absent)
	stops?: string[] | null

	@Field(() => DeclaredDateInput)
	start!: DeclaredDateInput

	@Field(() => DeclaredDateInput, Absent)
	end?: DeclaredDateInput | null

	@Field(() => MissionStatusEnum, { ...Absent, description: 'By its dates where it is not said.' })
	status?: MissionStatus | null

	@Field(() => Int, { ...Absent, description: 'How many travel.' })
	size?: number | null

	@Field(() => [String], { ...Absent, description: SECTORS })
	sectors?: string[] | null

	@Field(() => String, { ...Absent, description: 'Function of the one who leads, never a name.' })
	ledBy?: string | null

	@Field(() => Boolean, Absent)
	coordinated?: boolean | null

	@Field(() => [ID], Absent)
	coordinatedWith?: string[] | null

	@Field(() => ID, { ...Absent, description: 'An event.' })
	backedOn?: string | null
}

@InputType('DeclaredPartnership', { description: 'A link of the actor.' })
class DeclaredPartnershipInput extends CommonInput implements PartnershipInput {
	@Field(() => String, { description: 'jumelage, cooperation, accord…' })
	form!: string

	@Field(() => [ID], { description: 'Actors of the partner country.' })
	partners!: string[]

	@Field(() => [ID], { ...Absent, description: 'French actors beside the one who declares.' })
	others?: string[] | null

	@Field(() => DeclaredDateInput, Absent)
	since?: DeclaredDateInput | null

	@Field(() => DeclaredDateInput, Absent)
	until?: DeclaredDateInput | null

	@Field(() => LinkStatusEnum)
	status!: LinkStatus

	@Field(() => [String], { ...Absent, description: SECTORS })
	sectors?: string[] | null
}

@InputType('DeclaredOffice', { description: 'A representation of the actor in the partner country.' })
class DeclaredOfficeInput extends CommonInput implements OfficeInput {
	@Field(() => String, { description: 'regional-office, city-office, correspondent…' })
	form!: string

	@Field(() => String)
	name!: string

	@Field(() => ID)
	place!: string

	@Field(() => [ID], { ...Absent, description: 'Owners beside the one who declares.' })
	others?: string[] | null

	@Field(() => DeclaredDateInput, Absent)
	since?: DeclaredDateInput | null

	@Field(() => DeclaredDateInput, Absent)
	until?: DeclaredDateInput | null

	@Field(() => LinkStatusEnum)
	status!: LinkStatus

	@Field(() => Int, { ...Absent, description: 'How many guests it can take.' })
	capacity?: number | null

	@Field(() => [String], Absent)
	languages?: string[] | null
}

@InputType('DeclaredWish', { description: 'What the actor seeks or offers.' })
class DeclaredWishInput extends CommonInput implements WishInput {
	@Field(() => WishDirectionEnum)
	direction!: WishDirection

	@Field(() => String, { description: 'office, partner, joint-mission or event-place.' })
	what!: WishObject

	@Field(() => ID, Absent)
	place?: string | null

	@Field(() => [String], { ...Absent, description: SECTORS })
	sectors?: string[] | null

	@Field(() => ID, { ...Absent, description: 'To or from whom.' })
	other?: string | null

	@Field(() => ID, { ...Absent, description: 'The office that it is about.' })
	office?: string | null

	@Field(() => ID, { ...Absent, description: 'The event that it is about.' })
	event?: string | null

	@Field(() => DeclaredDateInput, Absent)
	since?: DeclaredDateInput | null

	@Field(() => DeclaredDateInput, Absent)
	until?: DeclaredDateInput | null

	@Field(() => WishStatusEnum, { ...Absent, description: 'OPEN where it is not said.' })
	status?: WishStatus | null
}

@InputType('DeclaredMandate', {
	description:
		'A letter by which the actor represents a collectivité of the partner country: private or for the group.',
})
class DeclaredMandateInput extends CommonInput implements MandateInput {
	@Field(() => ID)
	represented!: string

	@Field(() => String, { ...Absent, description: 'What the letter is called or numbered.' })
	letter?: string | null

	@Field(() => String, Absent)
	scope?: string | null

	@Field(() => DeclaredDateInput, Absent)
	since?: DeclaredDateInput | null

	@Field(() => DeclaredDateInput, Absent)
	until?: DeclaredDateInput | null
}

@InputType('DeclaredUnavailability', { description: 'Dates on which the actor does not receive.' })
class DeclaredUnavailabilityInput extends CommonInput implements UnavailabilityInput {
	@Field(() => String, { description: 'holiday, election, closure, event or other.' })
	form!: string

	@Field(() => DeclaredDateInput)
	start!: DeclaredDateInput

	@Field(() => DeclaredDateInput, Absent)
	end?: DeclaredDateInput | null

	@Field(() => String, Absent)
	reason?: string | null

	@Field(() => Boolean, { ...Absent, description: 'Whether the reason is for the actor alone.' })
	reasonPrivate?: boolean | null
}

@InputType('DeclaredRecord', { description: 'What is declared: one of them.' })
export class DeclaredRecordInput implements DeclaredInput {
	@Field(() => DeclaredMissionInput, Absent)
	mission?: DeclaredMissionInput | null

	@Field(() => DeclaredPartnershipInput, Absent)
	partnership?: DeclaredPartnershipInput | null

	@Field(() => DeclaredOfficeInput, Absent)
	office?: DeclaredOfficeInput | null

	@Field(() => DeclaredWishInput, Absent)
	wish?: DeclaredWishInput | null

	@Field(() => DeclaredMandateInput, Absent)
	mandate?: DeclaredMandateInput | null

	@Field(() => DeclaredUnavailabilityInput, Absent)
	unavailability?: DeclaredUnavailabilityInput | null
}
