import { describe, expect, it } from 'vitest';
import { type Pace, type Projection, type ProjectedStep } from '../../src/answers/projection/step.js';
