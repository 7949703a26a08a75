import { type ClassType, Field, ID, InputType, Int } from 'type-graphql'
import { askedOf, type DeclaredKind } from '../../../schema/kinds/declared'
import type { Input } from '../../../schema/kinds/field'
import type { DateInput, DeclaredInput, DeclaredInputOf, SourceInput } from '../../declarations/inputs'
import {
	DirectionEnum,
	LinkStatusEnum,
	MissionStatusEnum,
	VisibilityEnum,
	WishDirectionEnum,
	WishStatusEnum,
} from '../enums'

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

/** The enums of choices, by the name that the vocabulary gives them. */
export const ENUMS: Readonly<Record<NonNullable<Input['enum']>, object>> = {
	Direction: DirectionEnum,
	LinkStatus: LinkStatusEnum,
	MissionStatus: MissionStatusEnum,
	WishDirection: WishDirectionEnum,
	WishStatus: WishStatusEnum,
}

const Mission = inputOf(
	'Mission',
	'A mission that the actor leads, or a visit that it receives. A draft is never public.',
)
const Partnership = inputOf('Partnership', 'A link of the actor.')
const Office = inputOf('Office', 'A representation of the actor in the partner country.')
const Wish = inputOf('Wish', 'What the actor seeks or offers.')
const Mandate = inputOf(
	'Mandate',
	'A letter by which the actor represents a collectivité of the partner country: private or for the group.',
)
const Unavailability = inputOf('Unavailability', 'Dates on which the actor does not receive.')

@InputType('DeclaredRecord', { description: 'What is declared: one of them.' })
export class DeclaredRecordInput implements DeclaredInput {
	@Field(() => Mission, Absent)
	mission?: DeclaredInputOf<'Mission'> | null

	@Field(() => Partnership, Absent)
	partnership?: DeclaredInputOf<'Partnership'> | null

	@Field(() => Office, Absent)
	office?: DeclaredInputOf<'Office'> | null

	@Field(() => Wish, Absent)
	wish?: DeclaredInputOf<'Wish'> | null

	@Field(() => Mandate, Absent)
	mandate?: DeclaredInputOf<'Mandate'> | null

	@Field(() => Unavailability, Absent)
	unavailability?: DeclaredInputOf<'Unavailability'> | null
}

/** The input of a kind, with a field for each that the vocabulary says its owner is asked for. */
function inputOf(kind: DeclaredKind, description: string): ClassType {
	@InputType(`Declared${kind}`, { description })
	class KindInput {}
	for (const { name, input } of askedOf(kind)) {
		const { as = name, needed, description } = input
		Field(() => typeOf(input), { description, nullable: needed !== 'ALWAYS' })(KindInput.prototype, as)
	}
	return KindInput
}

function typeOf(input: Input) {
	switch (input.is) {
		case 'date':
			return DeclaredDateInput
		case 'actor':
		case 'record':
			return ID
		case 'actors':
			return [ID]
		case 'sectors':
		case 'texts':
			return [String]
		case 'flag':
			return Boolean
		case 'number':
			return Int
		case 'text':
		case 'longText':
			return String
		case 'choice':
			return input.enum === undefined ? String : ENUMS[input.enum]
		case 'sources':
			return [DeclaredSourceInput]
		case 'visibility':
			return VisibilityEnum
	}
}
