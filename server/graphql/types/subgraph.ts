import { Ctx, Field, ID, Int, ObjectType } from 'type-graphql'
import type { Language } from '../../domain/records'
import { PUBLIC } from '../../policy/rule'
import { type Openness, opennessOf } from '../../queries/fields/openness'
import { wordFor } from '../../queries/fields/wordFor'
import type { FoundEdge, FoundNode, Subgraph } from '../../queries/neighbourhood'
import { heldBy } from '../../text/heldBy'
import { InLanguage } from '../arguments'
import { inLanguage, type Nullable, type RequestContext, sentenceIn } from '../context'
import { EdgeKindEnum, OpennessEnum } from '../enums'
import { Rule } from '../rules'
import { ActorType, actorsOf, toActor } from './actor'
import { PeriodType } from './period'
import { RecordType } from './record'
import { SectorType, sectorsOf } from './sector'
import { toRecord } from './toRecord'

@Rule(PUBLIC)
@ObjectType('GraphNode', { description: 'An actor of a neighbourhood.' })
export class GraphNodeType {
	constructor(private readonly found: FoundNode) {}

	@Field(() => ActorType)
	actor(): ActorType {
		return toActor(this.found.actor)
	}

	@Field(() => Int, { description: 'Steps from the nearest of the asked actors.' })
	depth(): number {
		return this.found.depth
	}

	@Field(() => Int, {
		description:
			'Records under the filter that link it to another actor of the graph, each once; of a territory asked for with the scope WITHIN those of all the actors in it. Without a filter and in that scope it is `linkCounts.total` of the actor less the records whose other end is not known.',
	})
	linkCount(): number {
		return this.found.linkCount
	}

	@Field(() => Int, { description: 'Those of them that are no edge of this answer.' })
	hidden(): number {
		return this.found.hidden
	}
}

@Rule(PUBLIC)
@ObjectType('GraphEdge', { description: 'What links two actors: a record, or the place of one of them.' })
export class GraphEdgeType {
	constructor(private readonly edge: FoundEdge) {}

	@Field(() => ID)
	id(): string {
		return this.edge.id
	}

	@Field(() => EdgeKindEnum)
	kind(): FoundEdge['kind'] {
		return this.edge.kind
	}

	@Field(() => ID, { description: 'The actor that does.' })
	from(): string {
		return this.edge.from
	}

	@Field(() => ID)
	to(): string {
		return this.edge.to
	}

	@Field(() => [ActorType], {
		description:
			'Where `from` stands for others (a roll-up, or the scope WITHIN): who they are on record, itself among them where it is one; else nobody.',
	})
	fromHolders(@Ctx() context: RequestContext): ActorType[] {
		return actorsOf(this.edge.fromHolders, context)
	}

	@Field(() => [ActorType], { description: 'The same of `to`.' })
	toHolders(@Ctx() context: RequestContext): ActorType[] {
		return actorsOf(this.edge.toHolders, context)
	}

	@Field(() => String, {
		nullable: true,
		description: 'By whom `from` does it, where it stands for others: « par l’Essonne ».',
	})
	heldBy(@InLanguage() language: Nullable<Language>, @Ctx() context: RequestContext): string | null {
		const message = heldBy(this.edge.fromHolders, this.edge.from)
		return message && sentenceIn(context, message, language)
	}

	@Field(() => String, { description: 'What `from` does, as a verb.' })
	label(@InLanguage() language: Nullable<Language>, @Ctx() { queryContext }: RequestContext): string {
		return wordFor(queryContext, 'edge', this.edge.kind, inLanguage(language))
	}

	@Field(() => String, { description: 'The same, read from the other end.' })
	reverseLabel(@InLanguage() language: Nullable<Language>, @Ctx() { queryContext }: RequestContext): string {
		return wordFor(queryContext, 'edge.reverse', this.edge.kind, inLanguage(language))
	}

	@Field(() => PeriodType, { nullable: true })
	period(): PeriodType | null {
		return this.edge.period ? new PeriodType(this.edge.period) : null
	}

	@Field(() => OpennessEnum, {
		nullable: true,
		description: 'Of partnerships and offices, at the date of the filter.',
	})
	openness(@Ctx() { queryContext }: RequestContext): Openness | null {
		const { record, asOf } = this.edge
		return record?.kind === 'Partnership' || record?.kind === 'Office'
			? opennessOf(queryContext, record, asOf)
			: null
	}

	@Field(() => RecordType, { nullable: true, description: 'null for PART_OF and LOCATED_IN.' })
	record(): RecordType | null {
		return this.edge.record ? toRecord(this.edge.record) : null
	}

	@Field(() => [SectorType])
	sectors(@Ctx() context: RequestContext): SectorType[] {
		const { record } = this.edge
		return record && 'sectors' in record ? sectorsOf(record.sectors, context) : []
	}
}

@Rule(PUBLIC)
@ObjectType('Subgraph', { description: 'Actors and what links them.' })
export class SubgraphType {
	constructor(
		private readonly subgraph: Subgraph,
		private readonly countRecords: () => Promise<number>,
	) {}

	@Field(() => [GraphNodeType], { description: 'Nearest first, then most links.' })
	nodes(): GraphNodeType[] {
		return this.subgraph.nodes.map((node) => new GraphNodeType(node))
	}

	@Field(() => Int, { description: 'Actors within reach.' })
	nodesTotal(): number {
		return this.subgraph.nodesTotal
	}

	@Field(() => [GraphEdgeType], {
		description: 'At most 5 000: where there are more, one for each pair of actors.',
	})
	edges(): GraphEdgeType[] {
		return this.subgraph.edges.map((edge) => new GraphEdgeType(edge))
	}

	@Field(() => Int)
	edgesTotal(): number {
		return this.subgraph.edgesTotal
	}

	@Field(() => Int, {
		description:
			'Records that the filter lets through, whether an edge shows them or not: as many as `records` counts under it.',
	})
	recordsTotal(): Promise<number> {
		return this.countRecords()
	}

	@Field(() => Int, { description: 'Actors within reach that the limit left out.' })
	left(): number {
		return this.subgraph.left
	}
}
