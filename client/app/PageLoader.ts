import type { ComponentType } from 'react'
import { type Location, matchRoutes } from 'react-router'
import type { Language } from '../../schema/enums'
import { parseAddress } from '../state/address'
import { HOME_PATH } from '../state/paths'
import { loadMessages, type Messages } from '../text/loadMessages'

export interface ScreenRoute {
	/** Pattern of react-router, such as `/fiches/:id`. */
	readonly path: string
	load(): Promise<ComponentType>
}

/** What an address shows. */
export interface Page {
	readonly location: Location
	/** Pattern of its screen; `*` where no screen has the path. */
	readonly path: string
	/** null: its script could not be fetched. */
	readonly Screen: ComponentType | null
	/** Language of the sentences. */
	readonly language: Language
	readonly messages: Messages
}

/** Fetches the script and the sentences of pages, and keeps them. */
export class PageLoader {
	readonly #screens: readonly ScreenRoute[]
	readonly #missing: ComponentType
	readonly #scripts = new Map<string, ComponentType>()
	readonly #texts = new Map<string, Messages>()
	#last: Page | null = null

	/** @param missing the screen of paths that no other screen has. */
	constructor(screens: readonly ScreenRoute[], missing: ComponentType) {
		this.#screens = screens
		this.#missing = missing
	}

	/** The page if all of it has been fetched; the same object for the same location. */
	loaded(location: Location): Page | null {
		if (this.#last?.location === location) return this.#last
		const screen = this.#screenAt(location)
		const text = textAt(location)
		const Screen = screen === null ? this.#missing : this.#scripts.get(screen.path)
		const messages = this.#texts.get(keyOf({ ...text, part: 'all' })) ?? this.#texts.get(keyOf(text))
		if (Screen === undefined || messages === undefined) return null
		this.#last = { location, path: screen?.path ?? '*', Screen, language: text.language, messages }
		return this.#last
	}

	/** Fetches what the page lacks. Rejects with the browser's error where a script does not come. */
	async load(location: Location): Promise<void> {
		const screen = this.#screenAt(location)
		const text = textAt(location)
		const [Screen, messages] = await Promise.all([screen?.load(), loadMessages(text.language, text.part)])
		if (screen && Screen) this.#scripts.set(screen.path, Screen)
		this.#texts.set(keyOf(text), messages)
	}

	#screenAt(location: Location): ScreenRoute | null {
		const path = matchRoutes(
			this.#screens.map((screen) => ({ path: screen.path })),
			location,
		)?.[0]?.route.path
		return this.#screens.find((screen) => screen.path === path) ?? null
	}
}

interface PageText {
	readonly language: Language
	/** The first page has only a part of the sentences. */
	readonly part: 'first' | 'all'
}

function textAt({ pathname, search }: Location): PageText {
	return { language: parseAddress(search).language, part: pathname === HOME_PATH ? 'first' : 'all' }
}

function keyOf({ language, part }: PageText): string {
	return `${language} ${part}`
}
