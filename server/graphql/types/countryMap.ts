import { Field, Float, ObjectType } from 'type-graphql'
import { translate } from '../../domain/localizedText'
import type { Language } from '../../domain/records'
import { PUBLIC } from '../../policy/rule'
import type { CountryMap, InsetOutline, Outline } from '../../queries/map/countryMap'
import { InLanguage } from '../arguments'
import { Rule } from '../rules'

@Rule(PUBLIC)
@ObjectType('MapProjection', {
	description:
		'Conic conformal, as `d3.geoConicConformal().parallels(parallels).rotate([-meridian, 0]).scale(scale).translate([x, y])`: from degrees to units of the drawing.',
})
class MapProjectionType {
	@Field(() => [Float])
	parallels!: readonly number[]

	@Field(() => Float)
	meridian!: number

	@Field(() => Float)
	scale!: number

	@Field(() => Float)
	x!: number

	@Field(() => Float)
	y!: number
}

@Rule(PUBLIC)
@ObjectType('MapFrame', {
	description:
		'A projected part of the world, from 0 to `width` and `height`; shapes run past it on each side.',
})
class MapFrameType {
	@Field(() => String, { nullable: true, description: 'For an inset: the distant territory that it shows.' })
	name(this: Outline | InsetOutline, @InLanguage() language: Language): string | null {
		return 'names' in this ? translate(this.names, language).text : null
	}

	@Field(() => Float)
	width!: Outline | InsetOutline['width']

	@Field(() => Float)
	height!: Outline | InsetOutline['height']

	@Field(() => MapProjectionType)
	projection(this: Outline | InsetOutline): MapProjectionType {
		const { parallels, meridian, scale, x, y } = this
		return { parallels, meridian, scale, x, y }
	}

	@Field(() => String, { description: 'SVG path to fill: all land, without separate territories.' })
	land!: Outline | InsetOutline['land']

	@Field(() => String, { description: 'SVG path to stroke: coasts without borders.' })
	coasts!: Outline | InsetOutline['coasts']
}

@Rule(PUBLIC)
@ObjectType('CountryMap', {
	description:
		'France and the partner country, as their data sets frame them. Coasts: Natural Earth, public domain, through npm world-atlas (ISC).',
})
export class CountryMapType {
	@Field(() => MapFrameType, { nullable: true, description: 'null if no place of it is known.' })
	french!: CountryMap['french']

	@Field(() => [MapFrameType], { description: 'Distant French territories.' })
	insets!: CountryMap['insets']

	@Field(() => MapFrameType, { nullable: true, description: 'null if no place of it is known.' })
	partner!: CountryMap['partner']

	@Field(() => [MapFrameType], { description: 'Distant territories of the partner country.' })
	partnerInsets!: CountryMap['partnerInsets']
}
