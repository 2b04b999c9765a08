import type { Recipe } from './recipe.ts'
import { caddy } from './caddy.ts'
import { cloudflarePages } from './cloudflare-pages.ts'
import { githubPages } from './github-pages.ts'
import { gitlabPages } from './gitlab-pages.ts'
import { netlify } from './netlify.ts'
import { nginx } from './nginx.ts'
import { vercel } from './vercel.ts'

/** The hosts that we know how to set up. */
export const recipes: Recipe[] = [githubPages, gitlabPages, netlify, cloudflarePages, vercel, nginx, caddy]
