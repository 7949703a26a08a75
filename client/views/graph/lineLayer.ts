/**
 * Fills a line with its colour, and with gaps if it has some. Sigma's own dashes compute much for each point
 * of each line, and there are more lines than signs; most of our lines have no gap and end at the first test.
 */
import type { EdgeLayer } from 'sigma/rendering'

const FLOAT = 0x1406

const GLSL = `
vec4 layer_line(EdgeContext ctx) {
  if (v_lineGap < 1.0) return v_color;
  float pixel = u_correctionRatio / u_sizeRatio;
  float dash = v_lineDash * pixel;
  float pattern = dash + v_lineGap * pixel;
  float fromMiddle = mod(ctx.distanceFromSource + pattern * 0.5 - dash * 0.5, pattern) - pattern * 0.5;
  float isDash = smoothstep(-ctx.aaWidth, ctx.aaWidth, dash * 0.5 - abs(fromMiddle));
  return vec4(v_color.rgb, v_color.a * isDash);
}`

export function lineLayer(): EdgeLayer {
	return {
		name: 'line',
		glsl: GLSL,
		uniforms: [],
		attributes: [
			{ name: 'a_lineDash', size: 1, type: FLOAT, source: 'dash' },
			{ name: 'a_lineGap', size: 1, type: FLOAT, source: 'gap' },
		],
	}
}
