import { Field, ID, ObjectType } from 'type-graphql'
import { translate } from '../../domain/localizedText'
import type { Language, Sector, SectorFamily } from '../../domain/records'
import { PUBLIC } from '../../policy/rule'
import { InLanguage } from '../arguments'
import { inLanguage, type Nullable, type RequestContext } from '../context'
import { SectorFamilyEnum } from '../enums'
import { Rule } from '../rules'

@Rule(PUBLIC)
@ObjectType('Sector', { description: 'A filière of the controlled list.' })
export class SectorType {
	constructor(private readonly sector: Sector) {}

	@Field(() => ID)
	get id(): string {
		return this.sector.id
	}

	@Field(() => String, { description: 'What filters take.' })
	get code(): string {
		return this.sector.code
	}

	@Field(() => String)
	label(@InLanguage() language: Nullable<Language>): string {
		return translate(this.sector.labels, inLanguage(language)).text
	}

	@Field(() => String, { description: 'The theme that it belongs to.' })
	get group(): string {
		return this.sector.group
	}

	@Field(() => SectorFamilyEnum)
	get family(): SectorFamily {
		return this.sector.family
	}
}

/** Sectors by id, in the order of the ids. */
export function sectorsOf(
	ids: readonly string[],
	{ queryContext }: Pick<RequestContext, 'queryContext'>,
): SectorType[] {
	return ids.flatMap((id) => {
		const sector = queryContext.snapshot.geography.sectors.get(id)
		return sector ? [new SectorType(sector)] : []
	})
}
