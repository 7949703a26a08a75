// @vitest-environment jsdom
import { describe, expect, it } from 'vitest'
import { fileName } from '../../../../client/views/share/keepPicture'
import { pictureFile, wrapText } from '../../../../client/views/share/pictureFile'
import { slideFile } from '../../../../client/views/share/slide'
import { standaloneSvg } from '../../../../client/views/share/standaloneSvg'
import { traceElement } from '../../../../client/views/share/traceElement'

const CAPTION = {
	title: 'Shanghai & « sept » <missions>',
	legend: ['Trait plein : établi.'],
	foot: ['Page lue le 27 novembre 2026', 'Sources et détail : https://constellations.example/x?a=1&b=2'],
	ink: 'rgb(20, 34, 58)',
	paper: '#f9f4e8',
	fonts: { title: '"Source Serif", serif', text: 'sans-serif' },
}

const parsed = (svg: string) => new DOMParser().parseFromString(svg, 'image/svg+xml')

describe('A picture as a file', () => {
	it('is a complete SVG that shows its title, legend, day and sources', () => {
		const file = pictureFile({ width: 300, height: 80, content: '<rect width="10" height="10"/>' }, CAPTION)
		const document = parsed(file)
		expect(document.querySelector('parsererror')).toBeNull()
		expect(document.querySelector('title')?.textContent).toBe(CAPTION.title)
		const words = [...document.querySelectorAll('text')].map(({ textContent }) => textContent).join(' ')
		expect(words).toContain(CAPTION.title)
		expect(words).toContain('Trait plein : établi.')
		expect(words).toContain('Page lue le 27 novembre 2026')
		expect(words).toContain('https://constellations.example/x?a=1&b=2')
		expect(file).toContain('fill="rgb(20, 34, 58)"')
		expect(file).toContain('&quot;Source Serif&quot;, serif')
	})

	it('is a slide of 16 to 9, in which the picture has all the room between its title and its sources', () => {
		const file = slideFile({ width: 300, height: 80, content: '<rect width="10" height="10"/>' }, CAPTION)
		const root = parsed(file).documentElement
		expect(['width', 'height'].map((side) => root.getAttribute(side))).toEqual(['1600', '900'])
		const inner = root.querySelector('svg')
		const [y, height] = ['y', 'height'].map((side) => Number(inner?.getAttribute(side)))
		const [title, ...others] = [...root.querySelectorAll('text')]
		expect(title?.textContent).toBe(CAPTION.title)
		expect(others.map(({ textContent }) => textContent)).toEqual([...CAPTION.legend, ...CAPTION.foot])
		expect(Number(title?.getAttribute('y'))).toBeLessThan(y ?? 0)
		expect(Number(others[0]?.getAttribute('y'))).toBeGreaterThan((y ?? 0) + (height ?? 0))
	})

	it('has a name that says what it is', () => {
		expect(fileName('Croisement à Shanghai : « 7 » missions', 'png')).toBe(
			'constellations-croisement-a-shanghai-7-missions.png',
		)
		expect(fileName('上海', 'slide')).toBe('constellations-上海-16-9.png')
	})

	it('breaks long lines, Chinese ones between any two characters, and an address longer than a line', () => {
		expect(wrapText('un deux trois', 8)).toEqual(['un deux', 'trois'])
		expect(wrapText('上海的访问相互重叠', 8)).toEqual(['上海的访', '问相互重', '叠'])
		expect(wrapText('x'.repeat(25), 10).join('')).toBe('x'.repeat(25))
		expect(wrapText('', 10)).toEqual([])
	})

	it('keeps only drawn content: no script, link, event or external address', () => {
		document.body.innerHTML = `<svg viewBox="0 0 10 10"><script>alert(1)</script><a href="https://x.y"><circle cx="1" cy="2" r="3" class="dot" onclick="alert(1)" style="fill: red"/></a><image href="https://x.y/z.png"/><path d="M0 0" clip-path="url(https://x.y#a)"/><foreignObject><p>no</p></foreignObject><text>a &amp; b\u0008</text></svg>`
		const svg = document.querySelector('svg')
		if (!svg) throw new Error('Expected a drawing.')
		const file = standaloneSvg(svg, 'x="0" y="0"')
		expect(file).not.toMatch(/script|onclick|https|foreignObject|class=/)
		expect(file).toMatch(/<g[^>]*><circle cx="1" cy="2" r="3"[^>]* fill="rgb\(255, 0, 0\)"/)
		expect(file).toContain('a &amp; b')
		expect(
			parsed(`<svg xmlns="http://www.w3.org/2000/svg">${file}</svg>`).querySelector('parsererror'),
		).toBeNull()
	})

	it('leaves out controls and hidden words', () => {
		document.body.innerHTML =
			'<div id="root"><button class="link-button">Voir</button><span class="visually-hidden">caché</span><svg viewBox="0 0 1 1"><rect width="1"/></svg></div>'
		const { content } = traceElement(document.getElementById('root') ?? document.body)
		expect(content).toContain('<rect width="1"')
		expect(content).not.toMatch(/Voir|caché/)
	})
})
