/** Widths of drawn names, each measured once. */
const FONT = '13.5px "Source Sans 3 Variable", "Constellations Sans SC", Arial, sans-serif'

export class TextMeasure {
	readonly #context = document.createElement('canvas').getContext('2d')
	readonly #widths = new Map<string, number>()

	/** Width in pixels; `weight` 600 for names, 400 for what follows them. */
	widthOf(text: string, weight: 400 | 600): number {
		const key = `${weight} ${text}`
		const known = this.#widths.get(key)
		if (known !== undefined) return known
		if (!this.#context) return text.length * 7.5
		this.#context.font = `${weight} ${FONT}`
		const { width } = this.#context.measureText(text)
		this.#widths.set(key, width)
		return width
	}

	/** Forgets all widths, after fonts have loaded. */
	forget(): void {
		this.#widths.clear()
	}
}
