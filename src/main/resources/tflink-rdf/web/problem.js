// Why a request was not answered, as the server says it (RFC 9457), or as far as can be told without it.

export const UNREACHABLE = {
  title: "The server cannot be reached",
  detail: "It does not answer, or this computer has no connection. Try again in a moment.",
};

/** Seconds to wait: the header has them, or a date; null if it says nothing. */
function wait(header) {
  const seconds = /^\d+$/.test(header ?? "") ? Number(header) : Math.ceil((Date.parse(header) - Date.now()) / 1000);
  return seconds > 0 ? seconds : null;
}

function parsed(text) {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** Title, detail, requestId, limit, type and retry of a response that is an error; what it does not say is empty. */
export async function problemOf(response) {
  const text = await response.text();
  const media = response.headers.get("Content-Type") ?? "";
  const said = /[/+]json/.test(media) ? parsed(text) : null;
  return {
    title: said?.title ?? `The server answered with status ${response.status}`,
    detail: said?.detail ?? (media.startsWith("text/plain") ? text.trim() : ""),
    requestId: said?.requestId ?? response.headers.get("X-Request-Id") ?? "",
    limit: said?.limit,
    type: said?.type ?? "",
    retry: wait(response.headers.get("Retry-After")),
  };
}

/** When to ask again. */
export const retryText = ({ retry }) => `in ${retry} second${retry === 1 ? "" : "s"}`;

/** All of it in one line. */
export const inWords = (problem) => [`${problem.title}${problem.detail ? `: ${problem.detail}` : ""}.`,
  problem.retry ? `Ask again ${retryText(problem)}.` : "", problem.requestId ? `Request ${problem.requestId}.` : ""].filter(Boolean).join(" ");
