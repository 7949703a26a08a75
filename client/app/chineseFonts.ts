/**
 * The Chinese fonts. Those cut to our own names and sentences come with the first style sheet. The whole slices, a hundred
 * kilobytes of rules each, come later: of them a page fetches what it shows and the cut ones lack, such as the names of
 * another country's places or what is typed.
 */
import type { Language } from '../../schema/enums'

/** Serif is for titles, on Chinese pages only. What does not come is done without: the machine has fonts of its own. */
export function loadChineseFonts(language: Language): void {
	if (language === 'zh') import('@fonts/serif.css').catch(() => undefined)
	whenIdle(() => {
		import('@fontsource-variable/noto-sans-sc/wght.css').catch(() => undefined)
		if (language === 'zh') import('@fontsource-variable/noto-serif-sc/wght.css').catch(() => undefined)
	})
}

function whenIdle(run: () => void): void {
	if ('requestIdleCallback' in window) window.requestIdleCallback(run, { timeout: 10_000 })
	else setTimeout(run, 2_000)
}
