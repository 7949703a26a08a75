import { Field, ID, ObjectType } from 'type-graphql'
import { translate } from '../../domain/localizedText'
import type { Language, Sector } from '../../domain/records'
import { PUBLIC } from '../../policy/rule'
import { InLanguage } from '../arguments'
import { inLanguage, type Nullable, type RequestContext } from '../context'
import { SectorFamilyEnum } from '../enums'
import { Rule } from '../rules'

@Rule(PUBLIC)
@ObjectType('Sector', { description: 'A filière of the controlled list.' })
export class SectorType {
	@Field(() => ID)
	id!: Sector['id']

	@Field(() => String, { description: 'What filters take.' })
	code!: Sector['code']

	@Field(() => String)
	label(this: Sector, @InLanguage() language: Nullable<Language>): string {
		return translate(this.labels, inLanguage(language)).text
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
