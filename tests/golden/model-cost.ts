import type { ModelName } from '../../talk/mechanisms/model-cost.ts'
import type { GoldenCheck } from './golden-file.ts'
import {
  kvCacheBytes,
  languageParameters,
  mmditFlops,
  mmditParameters,
  models,
  visionFlops,
  visionParameters,
} from '../../talk/mechanisms/model-cost.ts'
import { compareAnswer, onlyKeys } from './golden-file.ts'

const kinds: Record<string, (input: object) => object> = {
  vit_params(input) {
    const {
      out_hidden_size: out,
      hidden,
      intermediate,
      depth,
    } = onlyKeys(input, ['kind', 'out_hidden_size', 'hidden', 'intermediate', 'depth'], ['heads'])
    const { patchEmbedding, block, norms, qkv, projection, mlp, merger, total } = visionParameters({ hidden, intermediate, depth, out })
    return { patch_embed: patchEmbedding, block, block_norms: norms, block_qkv: qkv, block_proj: projection, block_mlp: mlp, merger, total }
  },
  llm_params(input) {
    const {
      hidden,
      layers,
      heads,
      kv_heads: kvHeads,
      intermediate,
      vocab,
      tie_word_embeddings: tied,
    } = onlyKeys(input, ['kind', 'hidden', 'layers', 'heads', 'kv_heads', 'intermediate', 'vocab', 'tie_word_embeddings'])
    const {
      embedding,
      layer,
      attention,
      mlp,
      norms,
      finalNorm,
      lmHead,
      total,
    } = languageParameters({ hidden, layers, heads, kvHeads, intermediate, vocab, tied })
    return {
      embed_tokens: embedding,
      layer,
      layer_attn: attention,
      layer_mlp: mlp,
      layer_norms: norms,
      final_norm: finalNorm,
      lm_head: lmHead,
      total,
    }
  },
  vlm_params(input) {
    const { model } = onlyKeys<{ model: ModelName }>(input, ['kind', 'model'])
    const [vit, llm] = [visionParameters(models[model].vision).total, languageParameters(models[model].language).total]
    return { vit, llm, total: vit + llm }
  },
  kv_cache(input) {
    const {
      layers,
      kv_heads: kvHeads,
      head_dim: headDim,
      bytes_per_value: bytesPerValue,
      tokens,
    } = onlyKeys(input, ['kind', 'layers', 'kv_heads', 'head_dim', 'bytes_per_value', 'tokens'])
    const { perToken, total } = kvCacheBytes({ layers, kvHeads, headDim }, tokens, bytesPerValue)
    return { bytes_per_token: perToken, bytes: total }
  },
  vit_flops(input) {
    const {
      grid_thw: grids,
      out_hidden_size: out,
      intermediate,
      hidden = 1280,
      depth = 32,
    } = onlyKeys(input, ['kind', 'grid_thw', 'out_hidden_size', 'intermediate'], ['hidden', 'depth', 'heads'])
    const flops = visionFlops(grids, { hidden, intermediate, depth, out })
    return {
      patches: flops.patches,
      patch_embed: flops.patchEmbedding,
      qkv: flops.qkv,
      proj: flops.projection,
      mlp: flops.mlp,
      merger: flops.merger,
      linear_total: flops.linearTotal,
      attn_window_layers: flops.windowAttention,
      attn_full_layers: flops.fullAttention,
      attn_total: flops.attentionTotal,
      attn_if_all_full: flops.attentionIfAllFull,
      total: flops.total,
      total_if_all_full: flops.totalIfAllFull,
    }
  },
  mmdit_params(input) {
    const {
      heads,
      head_dim: headDim,
      layers,
      joint_attention_dim: textWidth,
      in_channels: inChannels,
      out_channels: outChannels,
    } = onlyKeys(input, ['kind', 'heads', 'head_dim', 'layers', 'joint_attention_dim', 'in_channels', 'out_channels'])
    const parts = mmditParameters({ heads, headDim, layers, textWidth, inChannels, outChannels })
    return {
      img_in: parts.imageIn,
      txt_in: parts.textIn,
      txt_norm: parts.textNorm,
      time_embed: parts.timeEmbedding,
      block: parts.block,
      block_img_mod: parts.modulation,
      block_txt_mod: parts.modulation,
      block_attn: parts.attention,
      block_img_mlp: parts.mlp,
      block_txt_mlp: parts.mlp,
      norm_out: parts.normOut,
      proj_out: parts.projectionOut,
      total: parts.total,
    }
  },
  mmdit_flops(input) {
    const {
      width,
      height,
      txt_tokens: textTokens,
      ref_images: references,
      steps,
      true_cfg: guided,
    } = onlyKeys(input, ['kind', 'width', 'height', 'txt_tokens', 'ref_images', 'steps', 'true_cfg'])
    const flops = mmditFlops({
      size: { width, height },
      textTokens,
      references: references.map(([w, h]: [number, number]) => ({ width: w, height: h })),
      steps,
      guided,
    })
    return {
      img_tokens: flops.imageTokens,
      ref_tokens: flops.referenceTokens,
      joint_tokens: flops.jointTokens,
      attn_pairs_per_layer: flops.pairsPerLayer,
      linear_flops: flops.linearFlops,
      attn_flops: flops.attentionFlops,
      flops_per_forward: flops.flopsPerForward,
      forwards: flops.forwards,
    }
  },
}

export const checkModelCost: GoldenCheck = (golden) => {
  onlyKeys(golden, ['id', 'in', 'out'])
  const { kind } = golden.in as { kind: string }
  if (!Object.hasOwn(kinds, kind))
    throw new Error(`unknown kind ${kind}`)
  return compareAnswer(golden.out, () => kinds[kind](golden.in as object))
}
