/**
 * Twelve tasks of a first-time visitor: from the home page, by what is on the screen, in a wide window and in a
 * narrow one. Each prints the acts (clicks, choices, fields) and seconds it took; docs/tasks.md keeps the printed
 * table. A task fails when it takes more acts than it states.
 */
import { readFileSync } from 'node:fs'
import type { Locator, Page } from 'playwright-core'
import { afterAll, expect, it } from 'vitest'
import { DAY, describeInBrowser, NARROW, openPage, settle, type Viewport, visit, WIDE } from './browser'
import { shareOf } from './sharing'

interface Done {
	readonly task: string
	readonly width: number
	readonly acts: number
	readonly seconds: number
}

const done: Done[] = []

/** A reader at the screen, whose acts are counted. */
class Reader {
	#acts = 0
	readonly page: Page

	constructor(page: Page) {
		this.page = page
	}

	get acts(): number {
		return this.#acts
	}

	link(name: string | RegExp, within: Locator | Page = this.page): Locator {
		return within.getByRole('link', { name }).first()
	}

	button(name: string | RegExp, within: Locator | Page = this.page): Locator {
		return within.getByRole('button', { name }).first()
	}

	/** Opens an entry of the header. */
	async enter(name: string): Promise<void> {
		const entry = this.link(name, this.page.locator('[data-part="masthead"]'))
		await this.reach(entry, 'Menu')
		await this.click(entry)
	}

	/** A narrow window has it behind a button. */
	async reach(what: Locator, button: string): Promise<void> {
		if (!(await what.isVisible())) await this.click(this.button(button))
	}

	async click(what: Locator): Promise<void> {
		this.#acts += 1
		await what.click()
		await settle(this.page)
	}

	/** Types into a field and chooses the first option, or the one named. */
	async choose(field: Locator, text: string, offered: string | RegExp): Promise<void> {
		this.#acts += 2
		await field.fill(text)
		await this.page.getByRole('option', { name: offered }).first().click()
		await settle(this.page)
	}

	/** Chooses « Ma collectivité » on the home page. */
	async chooseOwn(text: string, offered: RegExp): Promise<void> {
		await this.choose(this.page.getByRole('combobox', { name: /^Ma collectivité/ }), text, offered)
	}

	async select(field: Locator, name: RegExp): Promise<void> {
		this.#acts += 1
		const options = await field.locator('option').allInnerTexts()
		await field.selectOption({ label: options.find((option) => name.test(option)) ?? '' })
		await settle(this.page)
	}

	async fill(field: Locator, text: string): Promise<void> {
		this.#acts += 1
		await field.fill(text)
	}

	async press(key: string): Promise<void> {
		this.#acts += 1
		await this.page.keyboard.press(key)
		await settle(this.page)
	}

	/** Fails unless the page has the words. */
	async reads(words: RegExp, within: Locator = this.page.locator('main')): Promise<void> {
		await expect.poll(() => within.innerText(), { timeout: 10_000 }).toMatch(words)
	}
}

interface Task {
	readonly name: string
	/** The most acts, in a wide window and in a narrow one. */
	readonly acts: { readonly wide: number; readonly narrow: number }
	readonly run: (reader: Reader) => Promise<void>
	readonly path?: string
}

async function tryTask({ name, acts, run, path = `/?asOf=${DAY}` }: Task, viewport: Viewport): Promise<void> {
	const { page } = await openPage(viewport)
	await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
	await visit(page, path)
	const reader = new Reader(page)
	const began = performance.now()
	await run(reader)
	const seconds = Math.round((performance.now() - began) / 100) / 10
	done.push({ task: name, width: viewport.width, acts: reader.acts, seconds })
	expect(reader.acts).toBeLessThanOrEqual(viewport === WIDE ? acts.wide : acts.narrow)
}

const TASKS: readonly Task[] = [
	{
		name: 'I am the Vosges: what should I do?',
		acts: { wide: 3, narrow: 3 },
		run: async (reader) => {
			await reader.chooseOwn('Vosges', /^Vosges/)
			await reader.reads(/accueillir les Vosges/)
			await reader.click(reader.link(/accueillir les Vosges/))
			await reader.reads(/Qui appeler/)
			await reader.reads(/Pays de la Loire/)
		},
	},

	{
		name: 'Who in Grand Est works with Wuhan?',
		acts: { wide: 3, narrow: 5 },
		run: async (reader) => {
			await reader.enter('Explorer')
			const question = reader.page.getByRole('searchbox', { name: 'Posez une question' })
			await reader.reach(question, 'Question, recherche et réglages')
			await reader.fill(question, 'qui en Grand Est travaille avec Wuhan')
			await reader.press('Enter')
			await reader.reads(/Université de Lorraine/)
			await reader.reads(/CHRU de Nancy/)
		},
	},

	{
		name: 'Was Shanghai crowded in 2010, who was there, whom do I call?',
		acts: { wide: 2, narrow: 2 },
		run: async (reader) => {
			await reader.reads(/Shanghai[\s\S]+huit missions de sept/)
			await reader.click(reader.link(/huit missions de sept/))
			await reader.reads(/Polynésie française/)
			await reader.reads(/Qui appeler/)
		},
	},

	{
		name: 'Shanghai in May with the Région Bretagne: who else goes, what dates are better?',
		acts: { wide: 8, narrow: 9 },
		run: async (reader) => {
			const { page } = reader
			await reader.enter('Avant de partir')
			await reader.choose(
				page.getByRole('combobox', { name: /^Ma collectivité|^Qui part/ }),
				'Bretagne',
				/Bretagne/,
			)
			await reader.choose(page.getByRole('combobox', { name: /^Où|^Lieu|^Ville/ }), 'Shanghai', /^Shanghai/)
			await reader.fill(page.getByLabel('Premier jour'), '2027-05-10')
			await reader.fill(page.getByLabel('Dernier jour'), '2027-05-14')
			await reader.click(reader.button('Vérifier ces dates'))
			await reader.reads(/À Shanghai\s上海, aucune autre mission n’est recensée à moins de 30\sjours/)
			await reader.reads(/Les semaines les plus calmes\s+26\s–\s30\savril\s2027/)
		},
	},

	{
		name: 'An office to share in Qingdao',
		acts: { wide: 4, narrow: 4 },
		run: async (reader) => {
			const search = reader.page.locator('header').getByRole('combobox').first()
			await reader.reach(search, 'Chercher')
			await reader.choose(search, 'Qingdao', /^Qingdao/)
			const title = reader.page.getByRole('heading', { level: 1 })
			await reader.reads(/^Qingdao/, title)
			await reader.click(reader.link(/pourrait[\s\S]*accueillir|accueillir/))
			await reader.reads(
				/À Qingdao, le bureau de la Région Pays de la Loire pourrait accueillir les Vosges/,
				title,
			)
			await reader.reads(/bureau depuis 2006/)
		},
	},

	{
		name: 'A meeting about health',
		acts: { wide: 4, narrow: 4 },
		run: async (reader) => {
			const { page } = reader
			await reader.click(reader.link('Les constellations', page.locator('footer')))
			await reader.select(page.getByRole('combobox', { name: 'Filière' }), /^Santé et hôpital/)
			await reader.click(reader.link(/^Autour de/))
			await reader.reads(/La réunion à proposer/)
		},
	},

	{
		name: 'Where is the Shandong fragmented?',
		acts: { wide: 2, narrow: 3 },
		run: async (reader) => {
			await reader.enter('Explorer')
			const column = reader.button(/^Shandong/)
			if (await column.isVisible()) await reader.click(column)
			else
				await reader.select(reader.page.getByRole('combobox', { name: 'Province', exact: true }), /^Shandong/)
			const panel = reader.page.getByRole('complementary', { name: 'Sélection' })
			await reader.reads(/^Sélection\s+Shandong\s山东\s+\d+ fiches/, panel)
			await reader.reads(/même partenaire\s: la Région Pays de la Loire et la Région Bretagne/, panel)
			await reader.reads(/À Qingdao\s青岛, trois acteurs français ont le même partenaire/, panel)
		},
	},

	{
		name: 'A small town: what is in it for me?',
		acts: { wide: 3, narrow: 3 },
		run: async (reader) => {
			await reader.chooseOwn('Montargis', /^Montargis/)
			await reader.reads(/Montargis/)
			await reader.click(reader.link(/pourraient former|s’appuyer|pourrait/))
			await reader.reads(/Ce qui ferait baisser|Pourquoi/i)
		},
	},

	{
		name: 'Send a colleague exactly what I see',
		acts: { wide: 2, narrow: 2 },
		run: async (reader) => {
			await reader.click(shareOf(reader.page))
			await reader.click(reader.button('Copier le lien'))
			const copied = await reader.page.evaluate(() => navigator.clipboard.readText())
			expect(new URL(copied).pathname).toBe('/croisements')
			expect(new URL(copied).searchParams.get('asOf')).toBe(DAY)
			expect(new URL(copied).searchParams.get('place')).toBe('territory:CN:370200')
		},
		path: `/croisements?asOf=${DAY}&place=territory:CN:370200`,
	},

	{
		name: 'Print an overlap',
		acts: { wide: 3, narrow: 3 },
		run: async (reader) => {
			await reader.click(reader.link(/disposent d’une/))
			await reader.page.evaluate(() => {
				window.print = () => document.body.setAttribute('data-printed', 'true')
			})
			await reader.click(shareOf(reader.page))
			await reader.click(reader.button('Imprimer'))
			await reader.page.locator('body[data-printed]').waitFor()
			const pdf = await reader.page.pdf({ format: 'A4' })
			expect(pdf.subarray(0, 4).toString()).toBe('%PDF')
		},
	},

	{
		name: 'Export to Excel',
		acts: { wide: 2, narrow: 3 },
		run: async (reader) => {
			await reader.enter('Croisements')
			const saved = reader.page.waitForEvent('download')
			await reader.click(reader.button(/^Exporter la liste/))
			const path = await (await saved).path()
			const text = readFileSync(path, 'utf8')
			expect(text.startsWith('\uFEFF')).toBe(true)
			expect(text.split('\n')[0]).toContain(';')
		},
	},

	{
		name: 'Why « forte »?',
		acts: { wide: 2, narrow: 2 },
		run: async (reader) => {
			await reader.click(reader.link(/huit missions de sept/))
			await reader.reads(/Intensité forte\s+Forte à partir de 0,5/)
			await reader.click(reader.page.getByText('Voir le calcul').first())
			await reader.reads(/Simultanéité\s+0,80\s×\s44\s%\s+Jusqu’à cinq acteurs le même jour, sur sept/)
			await reader.reads(/Intensité\s+=\s0,560/)
		},
	},
]

describeInBrowser('A first-time visitor', () => {
	afterAll(() => {
		const at = (task: string, { width }: Viewport) =>
			done.find((one) => one.task === task && one.width === width)
		const rows = TASKS.map(({ name }) => {
			const [wide, narrow] = [at(name, WIDE), at(name, NARROW)]
			return `| ${[name, wide?.acts ?? '–', wide?.seconds.toFixed(1) ?? '–', narrow?.acts ?? '–'].join(' | ')} |`
		})
		// The table of docs/tasks.md.
		console.log(['| task | acts | seconds | acts at 390 px |', '|---|---|---|---|', ...rows].join('\n'))
	})

	it.each(TASKS)('$name', async (task) => {
		await tryTask(task, WIDE)
	})

	it.each(TASKS)('$name (in a narrow window)', async (task) => {
		await tryTask(task, NARROW)
	})
})
