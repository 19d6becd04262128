import { describe, expect, it } from 'vitest';
import type { Pace, ProjectedStep, Projection } from '../../src/answers/projection/step.js';
