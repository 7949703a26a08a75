/**
 * Fills an outline: its ground, a line inside its edge (dashed for a count node), and a dot in the middle.
 */
import type { FragmentLayer } from 'sigma/rendering'

const { FLOAT, UNSIGNED_BYTE } = { FLOAT: 0x1406, UNSIGNED_BYTE: 0x1401 }

const GLSL = `
vec4 layer_sign(vec4 v_signGround, vec4 v_signLine, float v_signWidth, float v_signDot, float v_signDash) {
  float edge = context.sdf + v_signWidth * context.pixelToUV;
  float isLine = smoothstep(-context.aaWidth, context.aaWidth, edge);
  float isDash = 1.0;
  if (v_signDash > 0.5) isDash = step(0.4, fract(atan(context.uv.y, context.uv.x) / 6.2831853 * 9.0));
  vec4 colour = mix(v_signGround, v_signLine, isLine * isDash);
  if (v_signDot <= 0.0) return colour;
  float fromDot = length(context.uv) - v_signDot * context.shapeSize;
  return mix(colour, v_signLine, 1.0 - smoothstep(-context.aaWidth, context.aaWidth, fromDot));
}`

export function signLayer(): FragmentLayer {
	return {
		name: 'sign',
		glsl: GLSL,
		uniforms: [],
		attributes: [
			{ name: 'signGround', size: 4, type: UNSIGNED_BYTE, normalized: true, source: 'ground' },
			{ name: 'signLine', size: 4, type: UNSIGNED_BYTE, normalized: true, source: 'color' },
			{ name: 'signWidth', size: 1, type: FLOAT, source: 'lineWidth' },
			{ name: 'signDot', size: 1, type: FLOAT, source: 'dot' },
			{ name: 'signDash', size: 1, type: FLOAT, source: 'dashed' },
		],
	}
}
