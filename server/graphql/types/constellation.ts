import { Field, Float, ID, ObjectType, registerEnumType } from 'type-graphql'
import { PUBLIC } from '../../policy/rule'
import type { Constellation, InnerLink, PathStep, PathToCentre } from '../../queries/constellations'
import { CertaintyEnum } from '../enums'
import { CountOf, DateField, FirstField, SentenceField } from '../fields'
import { Rule } from '../rules'
import { FirstActorsField, OrganisationsField, TerritoryField } from './actor'
import { connectionOf } from './connection'
import { FindingType } from './result'
import { FirstSectorsField } from './sector'

const ConstellationRoleEnum = {
	COLLECTIVITE: 'COLLECTIVITE',
	UNIVERSITY: 'UNIVERSITY',
	HOSPITAL: 'HOSPITAL',
} as const
registerEnumType(ConstellationRoleEnum, {
	name: 'ConstellationRole',
	description: 'The sorts of French actors in a complete constellation.',
})

@Rule(PUBLIC)
@ObjectType('ConstellationLink', {
	description: 'A French actor and a partner with open links, or a place where the actor has an open office.',
})
class ConstellationLinkType {
	@Field(() => ID)
	french!: InnerLink['french']

	@Field(() => ID)
	partner!: InnerLink['partner']

	@Field(() => CertaintyEnum, { description: 'ESTABLISHED if one of its records is.' })
	certainty!: InnerLink['certainty']

	@Field(() => [ID], { description: 'Ids of its partnerships.' })
	records!: InnerLink['records']

	@DateField({ description: 'Date of the latest news of its partnerships, cut to the known part.' })
	lastNews!: InnerLink['lastNews']

	@Field(() => Boolean, { description: 'Whether memory is the only source of all of them.' })
	fromMemory!: InnerLink['fromMemory']
}

@Rule(PUBLIC)
@ObjectType('ConstellationStep', { description: 'A step of a path between two members.' })
class ConstellationStepType {
	@Field(() => ID, { description: 'The member at its end.' })
	to!: PathStep['to']

	@Field(() => [ID], { description: 'Ids of partnerships; empty if one of the two lies in the other.' })
	records!: PathStep['records']

	@Field(() => CertaintyEnum, {
		nullable: true,
		description: 'Certainty of these partnerships; null if one of the two lies in the other.',
	})
	certainty!: PathStep['certainty']

	@DateField({
		description:
			'Date of the latest news of these partnerships, cut to the known part; null without one, or if one of the two lies in the other.',
	})
	lastNews!: PathStep['lastNews']

	@Field(() => Boolean, { description: 'Whether memory is the only source of these partnerships.' })
	fromMemory!: PathStep['fromMemory']
}

@Rule(PUBLIC)
@ObjectType('ConstellationPath', {
	description:
		'Why a French member is in a constellation: its shortest path to the centre, inside the constellation.',
})
class ConstellationPathType {
	@Field(() => ID)
	actor!: PathToCentre['actor']

	@Field(() => [ConstellationStepType], {
		nullable: true,
		description: 'null without a path: only the computation put it there.',
	})
	steps!: PathToCentre['steps']

	@Field(() => Boolean, { description: 'More than three steps, or no path: not invited to the meeting.' })
	isFar!: PathToCentre['isFar']
}

@Rule(PUBLIC)
@ObjectType('Constellation', {
	description:
		'Actors of both countries that are tied more closely to each other than to the rest, around a territory (Louvain on open links and offices, seeded).',
})
class ConstellationType extends FindingType {
	@Field(() => ID)
	id!: Constellation['id']

	@TerritoryField({ nullable: true, description: 'The territory with the greatest weight in it.' })
	centre!: Constellation['centre']

	@FirstActorsField()
	collectivites!: Constellation['collectivites']

	@FirstActorsField()
	universities!: Constellation['universities']

	@FirstActorsField()
	hospitals!: Constellation['hospitals']

	@FirstActorsField({ description: 'French actors of other sorts.' })
	others!: Constellation['others']

	@FirstActorsField()
	partners!: Constellation['partners']

	@CountOf<Constellation>('actors', { description: 'Number of all of these.' })
	actorsTotal!: number

	@CountOf<Constellation>('near', {
		description: 'How many of all of these are at most three steps from the centre.',
	})
	nearTotal!: number

	@FirstSectorsField({ description: 'Sectors that at least two French actors name which count separately.' })
	sectors!: Constellation['sectors']

	@Field(() => [ConstellationRoleEnum], { description: 'Sorts of French actors that are absent from it.' })
	missing!: Constellation['missing']

	@SentenceField()
	missingSentence!: Constellation['missingSentence']

	@Field(() => MeetingType, { description: 'The meeting to propose; it invites nobody.' })
	meeting!: Constellation['meeting']

	@FirstField(() => [ConstellationLinkType], { description: 'Its links, with both ends in it.' })
	links!: Constellation['links']

	@FirstField(() => [ConstellationPathType], {
		description: 'For each French member except the centre, the nearest first.',
	})
	paths!: Constellation['paths']

	@Field(() => Float, { description: 'Sum of the weights of its inner links.' })
	weight!: Constellation['weight']
}

@ObjectType('ConstellationConnection', { description: 'A page of constellations.' })
export class ConstellationConnection extends connectionOf('Constellation', PUBLIC, () => ConstellationType) {}

const MeetingScaleEnum = { CITY: 'CITY', DIVISION: 'DIVISION', COUNTRY: 'COUNTRY' } as const
registerEnumType(MeetingScaleEnum, {
	name: 'MeetingScale',
	description:
		'CITY, or DIVISION (a territory of the widest level), if it contains all partners; else COUNTRY.',
})

@Rule(PUBLIC)
@ObjectType('Meeting', { description: 'A meeting to propose: at which scale, and whom to invite.' })
class MeetingType {
	@Field(() => MeetingScaleEnum)
	scale!: Constellation['meeting']['scale']

	@TerritoryField({
		nullable: true,
		description: 'The city, the territory or the country of the meeting.',
	})
	about!: Constellation['meeting']['about']

	@TerritoryField({
		nullable: true,
		description: 'The smallest French territory that contains its near French members; null: national.',
	})
	within!: Constellation['meeting']['within']

	@FirstActorsField({
		description: 'Actors at most three steps from the centre, and actors on record of a sort that it lacks.',
	})
	invited!: Constellation['meeting']['invited']

	@FirstActorsField({ description: 'Those of them that are not in the constellation yet.' })
	added!: Constellation['meeting']['added']

	@FirstActorsField({
		description: 'Members of both countries that are not invited: they are only loosely tied to the centre.',
	})
	far!: Constellation['meeting']['far']

	@OrganisationsField({ description: 'Whom to call.' })
	contacts!: Constellation['meeting']['contacts']

	@SentenceField()
	sentence!: Constellation['meeting']['sentence']
}
