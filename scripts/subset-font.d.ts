/** What we use of subset-font, which ships no types. */
declare module 'subset-font' {
	interface Options {
		readonly targetFormat?: 'sfnt' | 'woff' | 'woff2'
		readonly variationAxes?: Readonly<Record<string, number | { readonly min: number; readonly max: number }>>
	}
	export default function subsetFont(font: Buffer, text: string, options?: Options): Promise<Buffer>
}
