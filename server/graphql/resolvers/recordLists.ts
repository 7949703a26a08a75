import { Arg, Query, Resolver } from 'type-graphql'
import type { MatrixDimension, MatrixOrder } from '../../../schema/enums'
import { PUBLIC } from '../../policy/rule'
import { matrix } from '../../queries/matrix'
import type { PageInput } from '../../queries/pagination'
import { records } from '../../queries/records'
import { recordYears } from '../../queries/recordYears'
import { InCountry, InPages } from '../arguments'
import type { RequestContext } from '../context'
import { MatrixDimensionEnum, MatrixOrderEnum } from '../enums'
import { Rule } from '../rules'
import { GraphFilterInput } from '../types/filters'
import { RecordConnection } from '../types/listedRecord'
import { MatrixType } from '../types/matrix'
import { RecordYearsType } from '../types/recordYears'

/** The records that a filter lets through: what every view of the explorer shows. */
@Resolver()
export class RecordListsResolver {
	@Rule(PUBLIC)
	@Query(() => RecordConnection, {
		description:
			'Partnerships, missions and visits, offices and wishes that the filter lets through, the latest start first, those without one last. One with a single end known is among them, which no picture of `neighbourhood` has.',
	})
	async records(
		@Arg('filter', () => GraphFilterInput, { nullable: true }) filter: GraphFilterInput,
		@InPages() paging: PageInput,
		@InCountry() { queryContext }: RequestContext,
	) {
		return records(queryContext, filter, paging)
	}

	@Rule(PUBLIC)
	@Query(() => MatrixType, {
		description:
			'The same records counted by two dimensions: who, where, what, when. Actors and places stand at the levels of the filter.',
	})
	async matrix(
		@Arg('rows', () => MatrixDimensionEnum) rows: MatrixDimension,
		@Arg('columns', () => MatrixDimensionEnum) columns: MatrixDimension,
		@Arg('filter', () => GraphFilterInput, { nullable: true }) filter: GraphFilterInput,
		@Arg('order', () => MatrixOrderEnum, { nullable: true, defaultValue: 'LIKENESS' })
		order: MatrixOrder,
		@Arg('includeEmpty', () => Boolean, {
			nullable: true,
			defaultValue: false,
			description:
				'Whether heads without a record come too: all territories of the level asked for, all sectors, the years between the first and the last.',
		})
		includeEmpty: boolean,
		@InCountry() { queryContext }: RequestContext,
	) {
		return matrix(queryContext, { rows, columns, filter, order, includeEmpty })
	}

	@Rule(PUBLIC)
	@Query(() => RecordYearsType, {
		description:
			'The same records by lane of a timeline, year by year: where they are too many to draw one by one.',
	})
	async recordYears(
		@Arg('filter', () => GraphFilterInput, { nullable: true }) filter: GraphFilterInput,
		@InCountry() { queryContext }: RequestContext,
	) {
		return recordYears(queryContext, filter)
	}
}
