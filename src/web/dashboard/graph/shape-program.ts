/**
 * A sigma program for nodes of one shape: two triangles form a square, and the fragment shader
 * fills the shape in it. In picking mode the same area is filled with the id of the node.
 */
import { NodeProgram, type ProgramInfo } from 'sigma/rendering';
import type { NodeDisplayData, RenderParams } from 'sigma/types';
import { floatColor } from 'sigma/utils';
import { OUTLINE, shapes, type Shape } from './shape.js';

const UNIFORMS = ['u_sizeRatio', 'u_correctionRatio', 'u_matrix', 'u_paper'] as const;
type Uniform = (typeof UNIFORMS)[number];

/**
 * Half the side of the square, in radii: reaches the farthest corner of any shape and its smooth
 * edge.
 */
const REACH = '1.25';

const VERTEX_SHADER = `
attribute vec4 a_id;
attribute vec4 a_color;
attribute vec2 a_position;
attribute float a_size;
attribute vec2 a_corner;
uniform mat3 u_matrix;
uniform float u_sizeRatio;
uniform float u_correctionRatio;
varying vec4 v_color;
varying vec2 v_place;
varying float v_pixel;

void main() {
  float radius = 2.0 * a_size * u_correctionRatio / u_sizeRatio;
  v_place = a_corner * ${REACH};
  v_pixel = u_sizeRatio / a_size;
  gl_Position = vec4((u_matrix * vec3(a_position + v_place * radius, 1.0)).xy, 0.0, 1.0);
  #ifdef PICKING_MODE
  v_color = a_id;
  #else
  v_color = a_color;
  #endif
  v_color.a *= 255.0 / 254.0;
}`;

const printFragmentShader = (shape: Shape): string => `
precision highp float;
varying vec4 v_color;
varying vec2 v_place;
varying float v_pixel;
uniform vec3 u_paper;

void main() {
  vec2 p = v_place;
  float d = ${shapes[shape].distance};
  #ifdef PICKING_MODE
  if (d > v_pixel) discard;
  gl_FragColor = v_color;
  #else
  float inside = 1.0 - smoothstep(-v_pixel * 0.5, v_pixel * 0.5, d);
  float ink = ${shapes[shape].isHollow ? `smoothstep(-v_pixel * 0.5, v_pixel * 0.5, d + ${String(OUTLINE)})` : '1.0'};
  gl_FragColor = vec4(mix(u_paper, v_color.rgb, ink), 1.0) * inside * v_color.a;
  #endif
}`;

/** @param paper the fill of hollow shapes: red, green and blue from 0 to 1 */
export function createShapeProgram(shape: Shape, paper: readonly [number, number, number]) {
  return class ShapeProgram extends NodeProgram<Uniform> {
    override getDefinition() {
      const { FLOAT, UNSIGNED_BYTE, TRIANGLES } = WebGLRenderingContext;
      return {
        VERTICES: 6,
        VERTEX_SHADER_SOURCE: VERTEX_SHADER,
        FRAGMENT_SHADER_SOURCE: printFragmentShader(shape),
        METHOD: TRIANGLES,
        UNIFORMS,
        ATTRIBUTES: [
          { name: 'a_position', size: 2, type: FLOAT },
          { name: 'a_size', size: 1, type: FLOAT },
          { name: 'a_color', size: 4, type: UNSIGNED_BYTE, normalized: true },
          { name: 'a_id', size: 4, type: UNSIGNED_BYTE, normalized: true },
        ],
        CONSTANT_ATTRIBUTES: [{ name: 'a_corner', size: 2, type: FLOAT }],
        CONSTANT_DATA: [
          [-1, -1],
          [1, -1],
          [1, 1],
          [-1, -1],
          [1, 1],
          [-1, 1],
        ],
      };
    }

    override processVisibleItem(nodeIndex: number, start: number, data: NodeDisplayData): void {
      const { array } = this;
      array[start] = data.x;
      array[start + 1] = data.y;
      array[start + 2] = data.size;
      array[start + 3] = floatColor(data.color);
      array[start + 4] = nodeIndex;
    }

    override setUniforms(params: RenderParams, info: ProgramInfo<Uniform>): void {
      const { gl, uniformLocations } = info;
      gl.uniform1f(uniformLocations.u_sizeRatio, params.sizeRatio);
      gl.uniform1f(uniformLocations.u_correctionRatio, params.correctionRatio);
      gl.uniformMatrix3fv(uniformLocations.u_matrix, false, params.matrix);
      gl.uniform3f(uniformLocations.u_paper, ...paper);
    }
  };
}
