import { Ctx, Field, ID, ObjectType } from 'type-graphql'
import type { Id } from '../../domain/ids'
import { translate } from '../../domain/localizedText'
import type { Language, Sector } from '../../domain/records'
import { PUBLIC } from '../../policy/rule'
import { InLanguage } from '../arguments'
import { type RequestContext } from '../context'
import { SectorFamilyEnum } from '../enums'
import { type FieldOf, type FieldOptions, FirstField, fieldMade, type ListOptions } from '../fields'
import { Rule } from '../rules'

@Rule(PUBLIC)
@ObjectType('Sector', { description: 'A filière of the controlled list.' })
export class SectorType {
	@Field(() => ID)
	id!: Sector['id']

	@Field(() => String, { description: 'What filters take.' })
	code!: Sector['code']

	@Field(() => String)
	label(this: Sector, @InLanguage() language: Language): string {
		return translate(this.labels, language).text
	}

	@Field(() => String, { description: 'The theme that it belongs to.' })
	group!: Sector['group']

	@Field(() => SectorFamilyEnum)
	family!: Sector['family']
}

/** Sectors by id, in the order of the ids. */
export function sectorsOf(
	ids: readonly string[],
	{ queryContext }: Pick<RequestContext, 'queryContext'>,
): readonly Sector[] {
	return ids.flatMap((id) => {
		const sector = queryContext.snapshot.geography.sectors.get(id)
		return sector ? [sector] : []
	})
}

/** The sectors of some ids. */
export function SectorsField(options: FieldOptions = {}): FieldOf<readonly Id[]> {
	return fieldMade(() => [SectorType], options, sectorsOf, { parameters: [Ctx()] })
}

/** The sectors of the first of some ids, and how many ids there are. */
export function FirstSectorsField(options: ListOptions = {}): FieldOf<readonly Id[]> {
	return FirstField(() => [SectorType], options, sectorsOf)
}
