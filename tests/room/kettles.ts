/** A talk with what windows share: notes, explorers (the last slide is one), rows to light, and a slide behind the end. */
export const review = `---
title: Two kettles
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

| Kettle | Qwen-Image | Qwen2.5-VL |
|---|---|---|
| Copper | quick | dear |
| Steel | slow | cheap |
| Clay | slow | heavy |

### Water takes two ways

<!-- deck: route="Tea: kettle → pot → cup" -->
<!-- deck: route="Coffee: kettle → filter → cup" -->

~~~
kettle → pot → cup
kettle → filter → cup
~~~

## Sand

### Sand keeps its warmth

Dunes are warm at night.

### A dune is windows of grains

<!-- deck: explorer=vision-window -->

Each grain sees its own window.

### Salt behind the end

<!-- deck: backup -->

Pans of clay hold it.
`
