import { Field, Float, ID, ObjectType, registerEnumType } from 'type-graphql'
import { PUBLIC } from '../../policy/rule'
import type { Constellation, InnerLink, PathStep, PathToCentre } from '../../queries/constellations'
import { CertaintyEnum } from '../enums'
import { CountOf, DateField, FirstField, SentenceField } from '../fields'
import { Rule } from '../rules'
import { FirstActorsField, TerritoryField } from './actor'
import { connectionOf } from './connection'
import { MeetingType } from './meeting'
import { FindingType } from './result'
import { FirstSectorsField } from './sector'

const ConstellationRoleEnum = {
	COLLECTIVITE: 'COLLECTIVITE',
	UNIVERSITY: 'UNIVERSITY',
	HOSPITAL: 'HOSPITAL',
} as const
registerEnumType(ConstellationRoleEnum, {
	name: 'ConstellationRole',
	description: 'The sorts of French actors that a whole constellation has.',
})

@Rule(PUBLIC)
@ObjectType('ConstellationLink', {
	description: 'A French actor and a partner that open links tie, or a place where it has an open office.',
})
class ConstellationLinkType {
	@Field(() => ID)
	french!: InnerLink['french']

	@Field(() => ID)
	partner!: InnerLink['partner']

	@Field(() => CertaintyEnum, { description: 'ESTABLISHED where one of its records is.' })
	certainty!: InnerLink['certainty']

	@Field(() => [ID], { description: 'Ids of its partnerships.' })
	records!: InnerLink['records']

	@DateField({ description: 'Date of the latest news of its partnerships, cut to the known part.' })
	lastNews!: InnerLink['lastNews']

	@Field(() => Boolean, { description: 'Whether nothing but memory states any of them.' })
	fromMemory!: InnerLink['fromMemory']
}

@Rule(PUBLIC)
@ObjectType('ConstellationStep', { description: 'A step of a path between two members.' })
class ConstellationStepType {
	@Field(() => ID, { description: 'The member that it leads to.' })
	to!: PathStep['to']

	@Field(() => [ID], { description: 'Ids of partnerships; empty where one of the two lies in the other.' })
	records!: PathStep['records']

	@Field(() => CertaintyEnum, {
		nullable: true,
		description: 'Of these partnerships; null where one of the two lies in the other.',
	})
	certainty!: PathStep['certainty']

	@DateField({
		description:
			'Date of the latest news of these partnerships, cut to the known part; null without one, or where one of the two lies in the other.',
	})
	lastNews!: PathStep['lastNews']

	@Field(() => Boolean, { description: 'Whether these partnerships are stated by nothing but memory.' })
	fromMemory!: PathStep['fromMemory']
}

@Rule(PUBLIC)
@ObjectType('ConstellationPath', {
	description: 'Why a French member is in a constellation: its shortest path to the centre, inside of it.',
})
class ConstellationPathType {
	@Field(() => ID)
	actor!: PathToCentre['actor']

	@Field(() => [ConstellationStepType], {
		nullable: true,
		description: 'Null where there is no path: the computation put it there.',
	})
	steps!: PathToCentre['steps']

	@Field(() => Boolean, { description: 'More than three steps, or no path: the meeting does without it.' })
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

	@TerritoryField({ nullable: true, description: 'The territory that weighs most in it.' })
	centre!: Constellation['centre']

	@FirstActorsField()
	collectivites!: Constellation['collectivites']

	@FirstActorsField()
	universities!: Constellation['universities']

	@FirstActorsField()
	hospitals!: Constellation['hospitals']

	@FirstActorsField({ description: 'French actors of any other sort.' })
	others!: Constellation['others']

	@FirstActorsField()
	partners!: Constellation['partners']

	@CountOf<Constellation>('actors', { description: 'All of these.' })
	actorsTotal!: number

	@CountOf<Constellation>('near', {
		description: 'Of all of these, who is three steps from the centre at most.',
	})
	nearTotal!: number

	@FirstSectorsField({ description: 'Named by two French actors that are not one.' })
	sectors!: Constellation['sectors']

	@Field(() => [ConstellationRoleEnum], { description: 'Sorts of French actors that it lacks.' })
	missing!: Constellation['missing']

	@SentenceField()
	missingSentence!: Constellation['missingSentence']

	@Field(() => MeetingType, { description: 'The meeting to propose; nobody is invited by it.' })
	meeting!: Constellation['meeting']

	@FirstField(() => [ConstellationLinkType], { description: 'What ties them, between ends that are in it.' })
	links!: Constellation['links']

	@FirstField(() => [ConstellationPathType], {
		description: 'Of each French member but the centre, the nearest first.',
	})
	paths!: Constellation['paths']

	@Field(() => Float, { description: 'Sum of the weights of its inner ties.' })
	weight!: Constellation['weight']
}

@ObjectType('ConstellationConnection', { description: 'A page of constellations.' })
export class ConstellationConnection extends connectionOf('Constellation', PUBLIC, () => ConstellationType) {}
