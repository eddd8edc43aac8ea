-- Takes a place in a quota that many processes share, if there is one.
--
-- KEYS[1]  the log: when the last requests went out, oldest first, in microseconds of this server's clock
-- ARGV[1]  the quota: how many requests may go out in any period
-- ARGV[2]  the period in microseconds
--
-- Gives 0 if the request may go out, or else in how many microseconds to ask again.

local log, quota, period = KEYS[1], tonumber(ARGV[1]), tonumber(ARGV[2])
local time = redis.call('TIME')
local now = time[1] * 1000000 + time[2]

-- A quota of requests ago: as long as that one is in the last period, the quota is used up.
local oldest = redis.call('LINDEX', log, -quota)
if oldest then
    local wait = oldest + period - now
    -- A clock that was set back by more than a period: what the log says is of no use any more.
    if wait > 2 * period then
        redis.call('DEL', log)
    elseif wait > 0 then
        return wait
    end
end

redis.call('RPUSH', log, string.format('%.0f', now))
redis.call('LTRIM', log, -quota, -1)
redis.call('PEXPIRE', log, math.ceil(period / 1000))
return 0
