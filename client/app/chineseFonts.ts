/**
 * The Chinese fonts. Fonts cut to our own names and sentences come with the first style sheet. The complete
 * fonts come later, since their rules alone take a hundred kilobytes each: a page fetches from them the
 * characters that the cut fonts lack, such as place names of another country or what a reader types.
 */
import type { Language } from '../../schema/enums'

/** Loads the serif font for titles on Chinese pages only. Without a font the page uses one of the machine. */
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
