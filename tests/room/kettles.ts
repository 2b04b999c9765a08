/** A talk with what windows share: notes, explorers (the last slide is one), rows to light, and a slide behind the end. */
export const review = `---
title: Two kettles
twin: other.md
subjects:
  - name: Qwen-Image
  - name: Qwen2.5-VL
---

# Two kettles

## Water

<!-- note: Pour slowly, and mention the granite. -->

### Warm water rises

A kettle heats from below, so that its water turns over.

### A picture of 28 pixels is a token

<!-- deck: explorer=smart-resize -->

Each token stands for 28 × 28 pixels.

### Copper conducts heat best of all kettles

<!-- deck: id=copper-table -->
<!-- note: Compare it with basalt. -->

| Kettle | Qwen-Image | Qwen2.5-VL |
|---|---|---|
| Copper | quick | dear |
| Steel | slow | cheap |
| Clay | slow | heavy |

### Steel boils a litre in three minutes

<!-- deck: chart=bars -->

| Kettle | Minutes to boil a litre ↓ |
|---|---|
| Steel | 3.1 |
| Copper | 3.4 |
| Clay | 9.5 |

### Water takes two ways

<!-- deck: route="Tea: kettle → pot → cup" -->
<!-- deck: route="Coffee: kettle → filter → cup" -->

~~~
kettle → pot → cup
kettle → filter → cup
~~~

## Sand

### Sand keeps its warmth

<!-- note: Show a handful of it. -->

Dunes are warm at night.

### A dune is windows of grains

<!-- deck: explorer=vision-window -->

Each grain sees its own window.

### Salt behind the end

<!-- deck: backup -->

Pans of clay hold it.
`
